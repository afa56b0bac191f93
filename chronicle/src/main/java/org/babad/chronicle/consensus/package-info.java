/**
 * What the claims of one event say together: which of them are independent ({@link org.babad.chronicle.consensus.Voices}),
 * the values that most of those give ({@link org.babad.chronicle.consensus.Consensus}) and the values that cannot all be
 * true ({@link org.babad.chronicle.consensus.Dissent}). Pure functions of the event's claims, called by {@code store}.
 */
@NullMarked
package org.babad.chronicle.consensus;

import org.jspecify.annotations.NullMarked;
