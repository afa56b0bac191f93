/**
 * Learning the coder's weights from annotated articles. Takes gold of {@code score}; writes the tables that
 * {@code org.babad.coding.learned} reads.
 */
@NullMarked
package org.babad.bench.train;

import org.jspecify.annotations.NullMarked;
