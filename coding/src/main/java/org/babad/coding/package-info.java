/**
 * The third stage: a document becomes claims by the codebook. Takes {@link org.babad.model.Document} from
 * {@code language}, gives {@link org.babad.model.Claim} to {@code chronicle}. A pure function: no store, no clock, no network.
 */
@NullMarked
package org.babad.coding;

import org.jspecify.annotations.NullMarked;
