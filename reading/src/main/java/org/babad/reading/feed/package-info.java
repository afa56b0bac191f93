/**
 * Feeds: RSS, RDF, Atom, JSON Feed, sitemaps and news sitemaps become a {@link org.babad.reading.feed.Feed} of items with their
 * facts, and items that carry their text become pieces for {@code page}. Nothing is fetched here but by
 * {@link org.babad.reading.feed.FeedSplitter}, and nothing outside the bytes is ever looked up: no DTD, no entity, no style sheet.
 */
@NullMarked
package org.babad.reading.feed;

import org.jspecify.annotations.NullMarked;
