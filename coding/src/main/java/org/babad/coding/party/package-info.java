/**
 * Who: the parties that a text names, as mentions with side and role, and what pronouns, bynames and bare nouns mean inside
 * the article. Front door is {@link org.babad.coding.party.PartyTagger}. Takes {@link org.babad.model.Document} from
 * {@code language} and names from {@code knowledge.actor}; {@code coding.frame} chooses which mention is actor or target of a
 * trigger, {@code coding.attribution} which one speaks. Words of the language are tables in {@code id/}.
 */
@NullMarked
package org.babad.coding.party;

import org.jspecify.annotations.NullMarked;
