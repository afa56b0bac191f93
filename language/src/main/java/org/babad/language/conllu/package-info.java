/**
 * The analysis in CoNLL-U, the form in which treebanks and taggers exchange sentences, and the reading of text that is cut into
 * tokens already. Takes {@link org.babad.model.Sentence}s from {@code language.id}; the command {@code babad analyse} uses it.
 */
@NullMarked
package org.babad.language.conllu;

import org.jspecify.annotations.NullMarked;
