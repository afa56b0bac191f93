package org.babad.knowledge.gazetteer;

import org.babad.model.Place.Precision;

/** What a place of the gazetteer is. */
public enum Kind {
    /** A state, or a territory with a code of its own. */
    COUNTRY('C', Precision.COUNTRY),
    /** A part of the world larger than a country: a continent, "Timur Tengah". */
    WORLD_REGION('X', Precision.REGION),
    /** A first-level division: province, state, oblast, governorate. */
    REGION('R', Precision.REGION),
    /** A named part of a country that is no division of it: Donbas, Sahel, a valley, a mountain range. */
    AREA('A', Precision.REGION),
    /** A division below the first level: regency, district, raion. */
    DISTRICT('D', Precision.DISTRICT),
    /** A city, town or village. */
    SETTLEMENT('P', Precision.SETTLEMENT),
    /** A base, camp, crossing, airport, plant, prison or other single site. */
    SITE('S', Precision.SITE),
    /** An island or a group of islands. */
    ISLAND('I', Precision.REGION),
    /** A sea, strait, gulf, river, lake or canal. */
    WATER('W', Precision.WATER);

    private final char code;
    private final Precision precision;

    Kind(char code, Precision precision) {
        this.code = code;
        this.precision = precision;
    }

    /** The letter that stands for it in the gazetteer's files. */
    public char code() {
        return code;
    }

    /** How small a place of this kind is. */
    public Precision precision() {
        return precision;
    }

    /** The kind of a {@link #code()}; throws {@link IllegalArgumentException} for any other letter. */
    public static Kind of(char code) {
        for (Kind kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of place has the letter " + code);
    }
}
