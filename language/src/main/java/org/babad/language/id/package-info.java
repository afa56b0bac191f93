/**
 * Indonesian, as its press writes it. {@link org.babad.language.id.Indonesian} is the front door and tells the whole way:
 * passages (paragraphs without the page's furniture and without datelines), tokens, sentences, forms. What it knows of the
 * language stands in the tables of the resource folder of the same name. Uses {@code model} and {@code knowledge.table}.
 */
@NullMarked
package org.babad.language.id;

import org.jspecify.annotations.NullMarked;
