/**
 * A chronicle in the browser: timeline, event, evidence, disagreements, search. Start with
 * {@link org.babad.web.BabadServer}. Reads {@code chronicle}; started by {@code cli}.
 *
 * <p>The way of a request: {@code http} checks it and asks the chronicle, {@code page} makes what is shown of the answer
 * with the words of {@code label} and the evidence of {@code mark}, the templates of {@code src/main/jte} write it;
 * {@code api} writes it as JSON. Everything works without JavaScript.
 */
@NullMarked
package org.babad.web;

import org.jspecify.annotations.NullMarked;
