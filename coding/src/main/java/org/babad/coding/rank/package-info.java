/**
 * A linear ranker: the option whose features weigh most wins. Used where a claim must choose among several mentions ({@code
 * time}); the weights are resource tables that {@link org.babad.coding.rank.RankerTrainer} writes.
 */
@NullMarked
package org.babad.coding.rank;

import org.jspecify.annotations.NullMarked;
