package org.babad.web.label;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.babad.model.Quantity;

/** Numbers for people, in English: "1,500", "at least 20 wounded", "1 event". */
public final class Numbers {

    private Numbers() {}

    /** Groups of three digits, at most two decimals. */
    public static String of(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }

    /** Groups of three digits. */
    public static String of(long value) {
        return of((double) value);
    }

    /** The number with what limits it and what it counts. */
    public static String of(Quantity quantity) {
        Labels labels = Labels.shipped();
        String limit = labels.word("qualifier", quantity.qualifier().code());
        String kind = labels.word("quantity", quantity.kind().code());
        return (limit.isEmpty() ? "" : limit + " ") + of(quantity.value()) + " " + kind;
    }

    /** "1 event", "2,000 events". */
    public static String count(long count, String one, String many) {
        return of(count) + " " + (count == 1 ? one : many);
    }
}
