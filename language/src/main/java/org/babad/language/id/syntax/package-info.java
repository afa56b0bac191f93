/**
 * Syntax: which word depends on which, and how. Takes {@code clue} and the tags of {@code tag}, gives
 * {@link org.babad.model.Syntax}. A search for the best projective tree finds the
 * heads ({@code TreeSearch}, among those that {@code HeadFilter} leaves), a classifier then names the relations.
 */
@NullMarked
package org.babad.language.id.syntax;

import org.jspecify.annotations.NullMarked;
