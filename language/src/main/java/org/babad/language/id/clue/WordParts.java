package org.babad.language.id.clue;

import org.babad.model.Form;

/**
 * What {@link WordClues} are made of.
 *
 * @param shown the core in normal form, digits as 0
 * @param writing how the core is written
 * @param outside which marks stand before and behind the core
 * @param frequency how often the press has it
 * @param custom how the press writes it
 * @param form root and affixes
 * @param clusters a cluster for each grain
 * @param key the core as the key of a name
 * @param startsName whether a known name may begin with it
 */
record WordParts(
        String shown,
        Writing writing,
        int outside,
        int frequency,
        int custom,
        Form form,
        short[] clusters,
        String key,
        boolean startsName) {

    static final int GRAINS = 3;

    /** The parts of what is no word but the edge of a sentence. */
    static WordParts edge(String mark) {
        return new WordParts(mark, Writing.NOTHING, 0, -1, -1, Form.bare(mark), new short[GRAINS], "", false);
    }
}
