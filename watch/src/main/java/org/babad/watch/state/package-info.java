/**
 * What a watch remembers, in tables of its own in the chronicle's file: feeds, items, hosts. Used by {@code org.babad.watch};
 * {@code report} reads the same tables.
 */
@NullMarked
package org.babad.watch.state;

import org.jspecify.annotations.NullMarked;
