/**
 * Who says so, and through which media: finds the statements that a document reports (speaker, cue, and the stretch of text that is
 * said) and the media that it relays. Used by the coder to fill a claim's source and relays; start at
 * {@link org.babad.coding.attribution.AttributionTagger}. Takes {@link org.babad.model.Document} from {@code language}; knows
 * nothing of claims. Indonesian words are tables in the resource folder {@code id/}.
 */
@NullMarked
package org.babad.coding.attribution;

import org.jspecify.annotations.NullMarked;
