/**
 * Dates of publication as people and machines write them. Month names, zones and the words around a date are tables in the
 * language folder. Used by {@code page} and {@code text}.
 */
@NullMarked
package org.babad.reading.published;

import org.jspecify.annotations.NullMarked;
