package org.babad.language.id;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/**
 * Sees ranges that are written in one: of numbers ({@code 5-10}, {@code 6,2-6,8}, {@code 9.100/9.105}) and of days and months
 * ({@code Januari-September}, {@code April-14}). Dates ({@code 2022-11-09}, {@code 9/11}), telephone numbers, scripture and model
 * names are none. Immutable.
 */
final class Ranges {

    private static final int LONGEST = 24;

    private final Set<String> calendar = new HashSet<>();

    Ranges() {
        for (Row row : Table.read(Ranges.class, "calendar-words.tsv", 1)) {
            calendar.add(row.cell(0));
        }
    }

    /** The offset of the mark between the two ends of the range; 0 where the word is none. */
    int seam(String text, int start, int stop) {
        int seam = stop - start > LONGEST ? 0 : onlyMark(text, start, stop);
        if (seam <= start || seam + 1 >= stop) {
            return 0;
        }
        boolean numbers = isNumber(text, start, seam) && isNumber(text, seam + 1, stop);
        if (text.charAt(seam) == '/') {
            return numbers && hasPoint(text, start, seam) && hasPoint(text, seam + 1, stop) ? seam : 0;
        }
        boolean range = numbers ? !isDialled(text, start, seam) : isCalendar(text, start, seam, stop);
        return range ? seam : 0;
    }

    /** The one hyphen or stroke of the word; 0 where there is none, or more. */
    private static int onlyMark(String text, int start, int stop) {
        int mark = 0;
        for (int at = start; at < stop; at++) {
            if (text.charAt(at) == '/' || Letters.isHyphen(text.charAt(at))) {
                if (mark > 0) {
                    return 0;
                }
                mark = at;
            }
        }
        return mark;
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (!Character.isDigit(c) && c != '.' && c != ',') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasPoint(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '.' || text.charAt(at) == ',') {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins as an area code does: with a nought that is no "0,5". */
    private static boolean isDialled(String text, int start, int end) {
        return end - start > 1 && text.charAt(start) == '0' && Character.isDigit(text.charAt(start + 1));
    }

    private boolean isCalendar(String text, int start, int seam, int stop) {
        boolean left = isListed(text, start, seam);
        return left && (isListed(text, seam + 1, stop) || isNumber(text, seam + 1, stop));
    }

    private boolean isListed(String text, int start, int end) {
        return Character.isLetter(text.charAt(start))
                && calendar.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
