/**
 * What a chronicle shows: immutable records that answer {@link org.babad.chronicle.Chronicle}'s questions, and the question
 * itself ({@link org.babad.chronicle.view.EventQuery}). Filled by {@code store}; read by {@code cli}, {@code web},
 * {@code export}.
 */
@NullMarked
package org.babad.chronicle.view;

import org.jspecify.annotations.NullMarked;
