/**
 * Web pages as articles. {@link org.babad.reading.page.PageReader} tells the way: the page's own statements about itself
 * ({@code PageFacts}, {@code LinkedData}), one walk over its tree that lists paragraphs ({@code PageWalk}), the choice of the region
 * that holds the article ({@code Selection}), and the weeding of that region ({@code Weeding}).
 */
@NullMarked
package org.babad.reading.page;

import org.jspecify.annotations.NullMarked;
