package org.babad.web.label;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and intervals for people, in English: "9 Nov 2022", "28 Oct – 2 Nov 2022", "November 2017", "2014". */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);

    private Days() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** The shortest unmistakable form of an interval; both days belong to it. */
    public static String of(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return of(from);
        }
        if (isWholeYears(from, to)) {
            return from.getYear() == to.getYear() ? "" + from.getYear() : from.getYear() + "–" + to.getYear();
        }
        if (isWholeMonth(from, to)) {
            return month(from);
        }
        return opening(from, to) + of(to);
    }

    private static String opening(LocalDate from, LocalDate to) {
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return from.getDayOfMonth() + "–";
        }
        return (from.getYear() == to.getYear() ? DAY_OF_YEAR.format(from) : of(from)) + " – ";
    }

    private static boolean isWholeYears(LocalDate from, LocalDate to) {
        return from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear();
    }

    private static boolean isWholeMonth(LocalDate from, LocalDate to) {
        return YearMonth.from(from).equals(YearMonth.from(to))
                && from.getDayOfMonth() == 1
                && to.getDayOfMonth() == to.lengthOfMonth();
    }

    /** "November 2022". */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** "Wed". */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** A day or interval in ISO form ("2022-11-09", "2022-11-01/2022-11-30") for people; other text as it is. */
    public static String ofIso(String iso) {
        try {
            int slash = iso.indexOf('/');
            return slash < 0
                    ? of(LocalDate.parse(iso))
                    : of(LocalDate.parse(iso.substring(0, slash)), LocalDate.parse(iso.substring(slash + 1)));
        } catch (java.time.DateTimeException notADay) {
            return iso;
        }
    }
}
