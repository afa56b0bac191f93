/**
 * The first stage: bytes of any kind become clean, dated articles. Gives {@link org.babad.model.Article} to
 * {@code language}; knows nothing of what an article says.
 */
@NullMarked
package org.babad.reading;

import org.jspecify.annotations.NullMarked;
