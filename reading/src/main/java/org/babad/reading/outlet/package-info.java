/** The outlet's name where no field tells it: datelines. Used by {@code page} and {@code text}. */
@NullMarked
package org.babad.reading.outlet;

import org.jspecify.annotations.NullMarked;
