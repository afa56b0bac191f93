package org.babad.bench.peer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.babad.coding.time.Days;

/** Reads the values of TIMEX3 that are days, weeks, months or years; others ("PAST_REF", durations) have no days. */
final class TimexValues {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(T.*)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");

    private TimexValues() {}

    /** The days of a value. */
    static Optional<Days> days(String value) {
        try {
            return read(value);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Days> read(String value) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            return Optional.of(Days.on(LocalDate.of(number(day, 1), number(day, 2), number(day, 3))));
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            return Optional.of(Days.weekOf(
                    LocalDate.of(number(week, 1), 6, 1).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2))));
        }
        Matcher month = MONTH.matcher(value);
        if (month.matches()) {
            return Optional.of(Days.of(YearMonth.of(number(month, 1), number(month, 2))));
        }
        Matcher year = YEAR.matcher(value);
        return year.matches() ? Optional.of(Days.ofYear(number(year, 1))) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
