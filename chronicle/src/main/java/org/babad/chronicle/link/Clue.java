package org.babad.chronicle.link;

/** What two claims of one type can have in common or apart; each has its weight in {@link Weights}. */
public enum Clue {
    /** Holds of every pair. */
    ALWAYS,
    /** An attack whose means only one tells. */
    TYPE_OTHER,
    /** Acts of speech are told apart by what is said. */
    TYPE_SPEECH,
    /** Attacks of every kind. */
    TYPE_ATTACK,
    /** Casualties and losses. */
    TYPE_DAMAGE,
    /** Two claims of one sentence: it tells of two things. */
    SENTENCE_SAME,
    /** Two claims of neighbouring sentences. */
    SENTENCE_NEAR,
    STATUS_OTHER,
    ACTOR_SAME,
    ACTOR_OTHER,
    ACTOR_ONE_UNTOLD,
    ACTOR_WORDS_SHARED,
    ACTOR_WORDS_APART,
    ACTOR_ROLE_OTHER,
    TARGET_SAME,
    TARGET_OTHER,
    TARGET_ONE_UNTOLD,
    TARGET_WORDS_SHARED,
    TARGET_WORDS_APART,
    TARGET_ROLE_OTHER,
    /** Actor and target change places. */
    SIDES_SWAPPED,
    /** One town, district or region. */
    PLACE_SAME,
    /** One country, nothing smaller. */
    PLACE_SAME_COUNTRY,
    /** One is the country in which the other lies. */
    PLACE_WITHIN,
    /** Another name within a short distance. */
    PLACE_NEAR,
    /** Another name in the same country. */
    PLACE_OTHER,
    /** Another country. */
    PLACE_ABROAD,
    PLACE_ONE_UNTOLD,
    /** The same few days. */
    DAYS_SAME,
    /** The same weeks, months or years. */
    DAYS_SAME_LONG,
    /** Days in common as a part of all days, where they are not the same: 0 to 1. */
    DAYS_SHARED,
    DAYS_TOUCH,
    DAYS_GAP_1,
    DAYS_GAP_2_3,
    DAYS_GAP_MORE,
    /** One tells its day and the other was published on it or up to two days later. */
    DAYS_ONE_UNTOLD_NEAR,
    DAYS_ONE_UNTOLD_FAR,
    DAYS_BOTH_UNTOLD,
    /** A number of the same kind and value. */
    NUMBER_SAME,
    /** Numbers of the same kind, none equal. */
    NUMBER_OTHER,
    /** The articles were published on one day. */
    PUBLISHED_SAME,
    NUMBER_ONE_UNTOLD,
    TRIGGER_SHARED,
    SOURCE_SHARED,
    /** Words in common as a part of the shorter sentence: 0 to 1. */
    WORDS_SHARED,
    /** Names and figures in common as a part of the shorter list: 0 to 1. */
    NAMES_SHARED,
    /** So many names and figures in common, of four and more: 0 to 1. */
    NAMES_MANY,
    /** Both sentences stand at the head of their articles, where the news is told. */
    HEAD_BOTH,
    /** One stands at the head of its article, the other further down. */
    HEAD_ONE,
    /** The articles were published a day or two apart. */
    PUBLISHED_NEAR,
    /** The articles were published more than a week apart. */
    PUBLISHED_FAR,
    /** All slots that both tell agree: sides, place, days. */
    ALL_AGREE,
    /** Neither side, place nor days that both tell differ; something is left untold by one. */
    NONE_OTHER,
    /** Neither the place nor the days agree, though both tell both. */
    PLACE_AND_DAYS_OTHER
}
