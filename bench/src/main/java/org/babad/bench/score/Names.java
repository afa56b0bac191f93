package org.babad.bench.score;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** When two names count as the same: they share a word that tells something, or its first five letters. */
public final class Names {

    /** Words that tell nothing of a name; the list of the outside scorer. */
    private static final Set<String> FILLER =
            Set.copyOf(Arrays.asList(("kota provinsi wilayah distrik kabupaten oblast desa"
                            + " pangkalan udara militer pasukan tentara angkatan bersenjata presiden menteri kementerian jenderal"
                            + " kolonel juru bicara kepala pemerintah rezim kelompok gerilyawan pemberontak milisi para di dari the"
                            + " of dan dekat kawasan daerah selatan utara timur barat tengah sekitar pemimpin komandan pejabat"
                            + " sebuah seorang kantor berita laporan direktur wakil perdana luar negeri pertahanan dalam ibu"
                            + " sejumlah warga sipil")
                    .split(" ")));

    private static final int PREFIX = 5;

    private Names() {}

    /** Whether the two count as the same. */
    public static boolean same(String a, String b) {
        Set<String> ours = keyWords(a);
        Set<String> theirs = keyWords(b);
        for (String x : ours) {
            for (String y : theirs) {
                if (x.equals(y)
                        || x.length() >= PREFIX
                                && y.length() >= PREFIX
                                && prefix(x).equals(prefix(y))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words of a text: lower case, without diacritics. */
    public static Set<String> words(String text) {
        String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        Set<String> out = new HashSet<>();
        for (String word : folded.replaceAll("\\p{Mn}", "").split("[^a-z0-9]+")) {
            if (!word.isEmpty()) {
                out.add(word);
            }
        }
        return out;
    }

    static Set<String> keyWords(String text) {
        Set<String> all = words(text);
        Set<String> telling = new HashSet<>(all);
        telling.removeAll(FILLER);
        return telling.isEmpty() ? all : telling;
    }

    private static String prefix(String word) {
        return word.substring(0, PREFIX);
    }
}
