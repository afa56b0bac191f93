/**
 * Scoring of coded claims against gold claims, by the same measures as the project's outside scorer {@code score.py}: one
 * implementation that the tests can run without anything outside the clone.
 */
@NullMarked
package org.babad.bench.score;

import org.jspecify.annotations.NullMarked;
