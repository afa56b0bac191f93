/**
 * The world's places and what they are called, in Indonesian news first: settlements, divisions, countries, waters,
 * and the sites, regions and camps that conflict news names. {@link org.babad.knowledge.gazetteer.Gazetteer} is the door;
 * {@code coding.place} finds the places of a text with it.
 */
@NullMarked
package org.babad.knowledge.gazetteer;

import org.jspecify.annotations.NullMarked;
