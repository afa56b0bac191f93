/**
 * The fourth stage: claims of many articles become events with their disagreements, kept in one SQLite file.
 * Takes {@link org.babad.model.Claim} from {@code coding}; {@code export}, {@code web} and {@code cli} read it.
 */
@NullMarked
package org.babad.chronicle;

import org.jspecify.annotations.NullMarked;
