package org.babad.language.id;

/**
 * A stretch of running text: a paragraph, or what furniture leaves of it.
 *
 * @param paragraph the number of its paragraph, from 0
 * @param start first unit in the article's text
 * @param end the unit after the last
 */
record Passage(int paragraph, int start, int end) {}
