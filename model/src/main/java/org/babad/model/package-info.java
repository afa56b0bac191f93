/**
 * The records that travel between the stages, and the codebook as enums.
 *
 * <p>Every stage of the pipeline takes records of this package and gives records of this package: {@code reading} gives
 * {@link org.babad.model.Article}, {@code language} {@link org.babad.model.Document}, {@code coding}
 * {@link org.babad.model.Claim}, {@code chronicle} {@link org.babad.model.Event} and
 * {@link org.babad.model.Disagreement}. All of them are immutable, checked on construction and safe to share between
 * threads. Offsets are UTF-16 units of {@link org.babad.model.Article#text()}, half-open. The JSON form of articles and
 * claims is in {@code org.babad.model.json}.
 */
@NullMarked
package org.babad.model;

import org.jspecify.annotations.NullMarked;
