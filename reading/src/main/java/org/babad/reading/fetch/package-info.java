/**
 * Getting what an http(s) address leads to, politely and safely: {@link org.babad.reading.fetch.Fetcher} is the front door and
 * the only place in Babad that speaks to the network. Used by {@code input} for addresses that people name and by the watch of
 * feeds; knows nothing of what is in a page.
 *
 * <p>Every hop of a fetch goes through the same gates: {@code AddressGuard} (no private addresses), {@code Robots} (what the
 * host allows, and how fast), {@code Turns} (one request a host at a time, spaced; rest after refusals), {@code Exchange} (one
 * request within limits of size and time).
 */
@NullMarked
package org.babad.reading.fetch;

import org.jspecify.annotations.NullMarked;
