/**
 * Why the coder was wrong: each missed or spurious claim and each wrong slot with its cause. Takes gold of {@code score} and
 * drafts of {@code org.babad.coding}; prints for a person who improves the coder.
 */
@NullMarked
package org.babad.bench.errors;

import org.jspecify.annotations.NullMarked;
