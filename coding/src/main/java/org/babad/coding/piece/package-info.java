/**
 * Tokens cut finer, for what is written in figures and marks: "Rabu(9/11)" is six pieces whatever the tokens are. Read by
 * {@code number}, {@code time}, {@code quantity} and {@code status}; made from the sentences of {@code language}.
 */
@NullMarked
package org.babad.coding.piece;

import org.jspecify.annotations.NullMarked;
