package org.babad.coding.place;

import java.util.List;
import org.babad.model.Document;

/**
 * An article with the places that it names.
 *
 * @param document the article
 * @param mentions what {@link PlaceTagger#tag} gave for it
 */
record TaggedArticle(Document document, List<List<PlaceMention>> mentions) {}
