/**
 * What can be seen of words before anything is decided about them: letters, writing, make, clusters, and whether the gazetteer
 * or the list of actors has them. The tagger ({@code tag}), the names ({@code names}) and the parser ({@code syntax}) make
 * their features of it.
 */
@NullMarked
package org.babad.language.id.clue;

import org.jspecify.annotations.NullMarked;
