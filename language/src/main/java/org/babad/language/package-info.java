/**
 * The second stage: an article becomes a document of sentences and tokens. Takes {@link org.babad.model.Article}
 * from {@code reading}, gives {@link org.babad.model.Document} to {@code coding}. A language is a resource folder ({@code id/}).
 */
@NullMarked
package org.babad.language;

import org.jspecify.annotations.NullMarked;
