/**
 * Lines that stand on a page or in a text without being the article's words: related links, bylines, share and comment
 * lines, credits. The phrases are a table in the language folder. Used by {@code page} and {@code text}.
 */
@NullMarked
package org.babad.reading.furniture;

import org.jspecify.annotations.NullMarked;
