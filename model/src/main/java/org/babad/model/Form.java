package org.babad.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A word's make: its root and affixes as the morphological analyser sees them.
 *
 * @param root the bare root, lower case ({@code serang} of {@code penyerangan}); the word itself where unanalysed
 * @param prefixes outermost first, in dictionary form: {@code me}, {@code di}, {@code ter}, {@code ber}, {@code pe},
 *     {@code per}, {@code ke}, {@code se}, {@code tidak} (of ketidakpastian), then the clitics {@code ku}, {@code kau}
 * @param suffixes innermost first: {@code kan}, {@code i}, {@code an}, then clitics {@code nya}, {@code ku}, {@code mu} and
 *     particles {@code lah}, {@code kah}, {@code tah}, {@code pun}
 * @param voice of the verb; {@link Voice#NONE} for all that is none
 * @param nominal whether the affixes make a noun of it (serang-an, pe-nyerang-an, ke-mati-an)
 * @param doubling whether and how it is doubled
 */
public record Form(
        String root, List<String> prefixes, List<String> suffixes, Voice voice, boolean nominal, Doubling doubling) {

    private static final Set<String> CLITICS = Set.of("nya", "ku", "mu");
    private static final Set<String> PARTICLES = Set.of("lah", "kah", "tah", "pun");

    /** Prefixes whose nasal the sound of the root decides, as grammars write them. */
    private static final Map<String, String> NASAL = Map.of("me", "meN", "pe", "peN");

    public Form {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(doubling, "doubling");
        prefixes = List.copyOf(prefixes);
        suffixes = List.copyOf(suffixes);
    }

    /** A form without doubling. */
    public Form(String root, List<String> prefixes, List<String> suffixes, Voice voice, boolean nominal) {
        this(root, prefixes, suffixes, voice, nominal, Doubling.NONE);
    }

    /** The form of a word without affixes. */
    public static Form bare(String word) {
        return new Form(word, List.of(), List.of(), Voice.NONE, false);
    }

    /** The same, doubled. */
    public Form doubled(Doubling how) {
        return new Form(root, prefixes, suffixes, voice, nominal, how);
    }

    /** Whether affixes, clitics or doubling were found at all. */
    public boolean isAnalysed() {
        return !prefixes.isEmpty() || !suffixes.isEmpty() || doubling != Doubling.NONE;
    }

    /** The pronouns that lean on the word, in order: {@code ku}, {@code mu}, {@code nya} behind it. */
    public List<String> clitics() {
        return suffixes.stream().filter(CLITICS::contains).toList();
    }

    /** The particles behind the word, in order: {@code lah}, {@code kah}, {@code tah}, {@code pun}. */
    public List<String> particles() {
        return suffixes.stream().filter(PARTICLES::contains).toList();
    }

    /**
     * The make in one line, in the order of the word: {@code meN+tembak+kan}, {@code ke+ber+hasil+an+nya}; a doubled root
     * stands twice ({@code rumah~rumah}).
     */
    public String pattern() {
        List<String> parts = new ArrayList<>();
        prefixes.forEach(prefix -> parts.add(NASAL.getOrDefault(prefix, prefix)));
        parts.add(doubling == Doubling.NONE ? root : root + "~" + root);
        parts.addAll(suffixes);
        return String.join("+", parts);
    }
}
