package org.babad.coding;

import org.babad.coding.judge.Draft;

/**
 * A draft that is taken for a claim.
 *
 * @param draft the draft
 * @param probability how likely it is one, 0 to 1
 */
record Judged(Draft draft, double probability) {}
