/**
 * A chronicle as files that other tools load: JSON Lines, CSV, GeoJSON. Reads {@code chronicle} only.
 */
@NullMarked
package org.babad.export;

import org.jspecify.annotations.NullMarked;
