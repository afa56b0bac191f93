/**
 * Syntax: which word depends on which, and how. Takes {@code clue} and the tags of {@code tag}, gives
 * {@link org.babad.model.Syntax}. A transition parser (arc-hybrid) finds the heads, a chain then names the relations.
 */
@NullMarked
package org.babad.language.id.syntax;

import org.jspecify.annotations.NullMarked;
