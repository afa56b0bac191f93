/**
 * Which articles are copies of others, word for word or lightly rewritten: a short signature of each text, and bands of it
 * under which alike texts meet. Pure functions, called by {@code store}.
 */
@NullMarked
package org.babad.chronicle.copy;

import org.jspecify.annotations.NullMarked;
