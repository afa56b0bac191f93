/**
 * Whether: reads from the words around a trigger if its event happened, is planned, is possible or is denied. The cues and
 * their reach are in {@code id/status.tsv}. Takes sentences of {@code language}; asked by the coder for each claim.
 */
@NullMarked
package org.babad.coding.status;

import org.jspecify.annotations.NullMarked;
