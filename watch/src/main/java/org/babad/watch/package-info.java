/**
 * Follows feeds: polls them politely for ever and hands on what is new. {@link org.babad.watch.Watch} is the front door.
 * {@code feeds} knows lists of feeds and the identity of their items, {@code state} keeps what was seen in the chronicle's file,
 * {@code report} tells about it. Fetches and reads with {@code reading}; what becomes of an article is the business of the
 * {@link org.babad.watch.Desk} that {@code cli} gives.
 */
@NullMarked
package org.babad.watch;

import org.jspecify.annotations.NullMarked;
