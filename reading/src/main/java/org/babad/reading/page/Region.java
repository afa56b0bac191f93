package org.babad.reading.page;

/**
 * An element that holds blocks.
 *
 * @param parent the index of the region around it, -1 for the outermost
 * @param tag its name
 * @param hint what its attributes say
 * @param from the index of its first block
 * @param to the index after its last block
 */
record Region(int parent, String tag, Hints.Hint hint, int from, int to) {}
