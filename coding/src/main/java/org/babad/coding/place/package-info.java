/**
 * Where: {@link org.babad.coding.place.PlaceTagger} finds the places that a document names, with the country that the article
 * means; {@link org.babad.coding.place.PlaceChooser} says which of them an event took place at. Takes documents of
 * {@code language} and the facts of {@code knowledge.gazetteer}; gives the places that {@code coding} puts into claims.
 */
@NullMarked
package org.babad.coding.place;

import org.jspecify.annotations.NullMarked;
