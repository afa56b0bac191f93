/**
 * How many: finds the numbers of a document that count something, with what limits them, and chooses those that belong to a
 * claim. {@link org.babad.coding.quantity.QuantityTagger} tags a document once; {@link
 * org.babad.coding.quantity.QuantityChooser} is asked for each claim. Reads {@code number}, {@code piece} and the tags of
 * {@code time} (a date's figures count nothing); the words are in {@code id/*.tsv}.
 */
@NullMarked
package org.babad.coding.quantity;

import org.jspecify.annotations.NullMarked;
