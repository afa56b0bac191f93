/**
 * When: finds every expression of time of a document, resolves it to days by the article's date of publication and by the
 * day that the text has reached, and chooses the one that belongs to a claim. {@link org.babad.coding.time.TimeTagger}
 * tags a document once; {@link org.babad.coding.time.TimeChooser} is asked for each claim. Reads {@code piece} and
 * {@code number}; what Indonesian calls days is in {@code id/*.tsv}.
 */
@NullMarked
package org.babad.coding.time;

import org.jspecify.annotations.NullMarked;
