/**
 * Numbers as Indonesian writes them, in figures and in words. Used by {@code time} ("tiga hari lalu") and {@code quantity};
 * reads {@code piece}.
 */
@NullMarked
package org.babad.coding.number;

import org.jspecify.annotations.NullMarked;
