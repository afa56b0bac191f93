/**
 * Codes as words for people: types, sides, statuses, days, numbers. English; the words are in tables beside the classes.
 * Used by {@code page}.
 */
@NullMarked
package org.babad.web.label;

import org.jspecify.annotations.NullMarked;
