/** How the feeds of a watch are doing, for people: read from the tables of {@code state} by {@code web}. */
@NullMarked
package org.babad.watch.report;

import org.jspecify.annotations.NullMarked;
