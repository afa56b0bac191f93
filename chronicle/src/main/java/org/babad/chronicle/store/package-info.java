/**
 * The chronicle's SQLite file: opening and migrating it, adding an article in one transaction, reading records back.
 * Called by {@link org.babad.chronicle.Chronicle}, and by the watch of feeds, which keeps tables of its own in the file; asks
 * {@code link}, {@code consensus} and {@code copy} what belongs together.
 */
@NullMarked
package org.babad.chronicle.store;

import org.jspecify.annotations.NullMarked;
