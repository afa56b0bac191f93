/**
 * Names: persons, organisations and places in sentences. Takes {@code clue}, gives {@link org.babad.model.Name}.
 */
@NullMarked
package org.babad.language.id.names;

import org.jspecify.annotations.NullMarked;
