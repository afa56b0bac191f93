/**
 * Plain text as an article: the text stays as given, so that offsets hold; what is furniture in it is marked, title, date and
 * outlet are guessed from its head.
 */
@NullMarked
package org.babad.reading.text;

import org.jspecify.annotations.NullMarked;
