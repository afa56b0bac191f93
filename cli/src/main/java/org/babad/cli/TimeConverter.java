package org.babad.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A stretch of time as people write it: {@code 200ms}, {@code 90s}, {@code 15m}, {@code 2h}, {@code 1d}. */
final class TimeConverter implements ITypeConverter<Duration> {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})(ms|s|m|h|d)");
    private static final Map<String, Duration> UNITS = Map.of(
            "ms", Duration.ofMillis(1),
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1));
    private static final Duration LONGEST = Duration.ofDays(30);

    @Override
    public Duration convert(String text) {
        Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (form.matches()) {
            Duration unit = UNITS.getOrDefault(form.group(2), Duration.ZERO);
            Duration time = unit.multipliedBy(Long.parseLong(form.group(1)));
            if (time.compareTo(LONGEST) <= 0) {
                return time;
            }
        }
        throw new TypeConversionException("'" + text + "' is no time such as 90s, 15m or 2h, up to 30d");
    }
}
