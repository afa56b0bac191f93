/**
 * Evidence marked in its text: spans that overlap become segments that do not. Used by {@code page}.
 */
@NullMarked
package org.babad.web.mark;

import org.jspecify.annotations.NullMarked;
