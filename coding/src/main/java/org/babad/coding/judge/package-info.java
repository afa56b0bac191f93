/**
 * Whether a trigger with its slots makes a claim by the codebook's first section. Takes a draft from
 * {@link org.babad.coding.Coder}; gives how likely a trained coder would have coded it. The weights are learned from the
 * training articles by {@code bench}.
 */
@NullMarked
package org.babad.coding.judge;

import org.jspecify.annotations.NullMarked;
