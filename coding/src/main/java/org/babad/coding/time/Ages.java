package org.babad.coding.time;

import java.time.LocalDate;

/** How old a day is in news: ahead, of publication's day, of days, weeks, months or longer ago. */
final class Ages {

    private static final int[] BOUNDS = {0, 1, 3, 10, 100};

    private Ages() {}

    /** The age of {@code day} for news of {@code published}: "ahead", or how many bounds it lies behind. */
    static String of(LocalDate published, LocalDate day) {
        long days = published.toEpochDay() - day.toEpochDay();
        if (days < 0) {
            return "ahead";
        }
        int age = 0;
        for (int bound : BOUNDS) {
            age += days > bound ? 1 : 0;
        }
        return Integer.toString(age);
    }
}
