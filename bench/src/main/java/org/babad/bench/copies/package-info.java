/**
 * Measures how articles that are copies of others are recognised ({@code org.babad.chronicle.copy}): how many in a corpus, at
 * which likeness, with which recall on texts rewritten here, and at which cost as the number of articles grows.
 */
@NullMarked
package org.babad.bench.copies;

import org.jspecify.annotations.NullMarked;
