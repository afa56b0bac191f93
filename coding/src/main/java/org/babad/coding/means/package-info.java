/**
 * By what means an attack was made, where the sentence alone does not tell: the codebook's "means told elsewhere in the
 * article set the type". Takes frames of {@code frame} and the words of means of {@code trigger}; gives frames with the type
 * set to {@link org.babad.coding.Drafter}. The weights are learned from the training articles by {@code bench}.
 */
@NullMarked
package org.babad.coding.means;

import org.jspecify.annotations.NullMarked;
