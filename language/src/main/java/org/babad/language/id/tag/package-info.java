/**
 * The tagger: parts of speech (UPOS) for the words of a sentence. Takes {@code clue}, serves {@code syntax}.
 */
@NullMarked
package org.babad.language.id.tag;

import org.jspecify.annotations.NullMarked;
