package org.babad.model;

import java.util.List;
import java.util.Objects;

/**
 * A word's make: its root and affixes as the morphological analyser sees them.
 *
 * @param root the bare root, lower case ({@code serang} of {@code penyerangan}); the word itself where unanalysed
 * @param prefixes outermost first, in dictionary form: {@code me}, {@code di}, {@code ter}, {@code ber}, {@code pe},
 *     {@code per}, {@code ke}, {@code se}
 * @param suffixes innermost first: {@code kan}, {@code i}, {@code an}, then clitics {@code nya}, {@code lah}, {@code kah},
 *     {@code pun}, {@code ku}, {@code mu}
 * @param voice of the verb; {@link Voice#NONE} for all that is none
 * @param nominal whether the affixes make a noun of it (serang-an, pe-nyerang-an, ke-mati-an)
 */
public record Form(String root, List<String> prefixes, List<String> suffixes, Voice voice, boolean nominal) {

    public Form {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(voice, "voice");
        prefixes = List.copyOf(prefixes);
        suffixes = List.copyOf(suffixes);
    }

    /** The form of a word without affixes. */
    public static Form bare(String word) {
        return new Form(word, List.of(), List.of(), Voice.NONE, false);
    }
}
