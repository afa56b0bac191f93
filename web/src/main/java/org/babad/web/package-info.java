/**
 * A chronicle in the browser: timeline, event, evidence. Reads {@code chronicle}; started by {@code cli}.
 */
@NullMarked
package org.babad.web;

import org.jspecify.annotations.NullMarked;
