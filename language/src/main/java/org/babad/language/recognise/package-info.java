/**
 * In which language an article is written, so that only what the coder knows is coded. Takes {@link
 * org.babad.model.Article} from {@code reading}; asked by {@code cli} before {@link org.babad.language.Analyser}.
 */
@NullMarked
package org.babad.language.recognise;

import org.jspecify.annotations.NullMarked;
