package org.babad.coding.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is resolved against.
 *
 * @param published the day of publication
 * @param running the day that the text has reached
 * @param future whether the words around it speak of what is to come
 */
record Reference(Optional<LocalDate> published, Optional<Days> running, boolean future) {}
