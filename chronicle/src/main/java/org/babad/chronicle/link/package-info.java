/**
 * Which claims are about one event: two claims are compared by what their slots say ({@link
 * org.babad.chronicle.link.Comparison}), weighed by a table ({@link org.babad.chronicle.link.Weights}), and each claim is
 * tied to the best earlier one ({@link org.babad.chronicle.link.Linker}). Pure functions; {@code store} finds the
 * candidates by {@link org.babad.chronicle.link.Blocks}.
 */
@NullMarked
package org.babad.chronicle.link;

import org.jspecify.annotations.NullMarked;
