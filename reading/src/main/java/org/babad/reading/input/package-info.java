/**
 * Where bytes come from: names given by people become {@link org.babad.reading.input.Input}s, and those are opened, unzipped,
 * told by kind and split into {@link org.babad.reading.input.Piece}s of one article each. Knows nothing of what is in a
 * piece; {@code json}, {@code page} and {@code text} read that.
 */
@NullMarked
package org.babad.reading.input;

import org.jspecify.annotations.NullMarked;
