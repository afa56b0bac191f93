package org.babad.reading.text;

import java.util.List;
import java.util.Optional;
import org.babad.model.Published;
import org.babad.model.Published.Origin;
import org.babad.reading.furniture.CaptionLines;
import org.babad.reading.furniture.FurnitureLines;
import org.babad.reading.published.DateReader;
import org.babad.reading.published.Stamp;

/**
 * The lines above an article: headline, deck, byline, date, caption.
 *
 * @param lines how many lines it has
 * @param title the headline
 * @param published from the first line that is a date
 */
record Head(int lines, Optional<String> title, Optional<Published> published) {

    private static final int DEEPEST = 8;
    private static final int HEADLINE_WORDS = 25;
    private static final int HEAD_LINE_WORDS = 40;
    private static final int DATE_LINE_NAMES = 5;

    /** What is needed to see a head. */
    record Finder(FurnitureLines furniture, CaptionLines captions, DateReader dates) {

        Head find(List<Line> lines) {
            int end = lastDateOrByline(lines) + 1;
            if (end == 0 && isHeadline(lines)) {
                end = 1;
            }
            Optional<String> title = end == 0 ? Optional.empty() : title(lines.subList(0, end));
            Optional<Published> published = lines.subList(0, end).stream()
                    .filter(line -> isDateLine(line.text()))
                    .flatMap(line -> dates.find(line.text()).stream())
                    .findFirst()
                    .map(stamp -> stamp.published(Origin.VISIBLE_LINE));
            return new Head(end == 0 ? 0 : afterCaptions(lines, end), title, published);
        }

        private int lastDateOrByline(List<Line> lines) {
            int last = -1;
            for (int i = 0; i < Math.min(DEEPEST, lines.size()); i++) {
                Line line = lines.get(i);
                if (line.words() > HEAD_LINE_WORDS) {
                    break;
                }
                if (isDateLine(line.text()) || isByline(line)) {
                    last = i;
                }
            }
            return last;
        }

        private boolean isDateLine(String line) {
            Optional<Stamp> stamp = dates.find(line);
            return stamp.isPresent()
                    && dates.foreignWords(line) <= DATE_LINE_NAMES
                    && !line.stripTrailing().endsWith(".");
        }

        private static boolean isByline(Line line) {
            String lower = line.text().toLowerCase(java.util.Locale.ROOT);
            boolean opens = lower.startsWith("oleh ") || lower.startsWith("oleh:") || lower.startsWith("penulis:");
            return opens && line.words() <= 8 && !line.endsLikeSentence();
        }

        private Optional<String> title(List<Line> head) {
            List<Line> lines = head.stream()
                    .filter(line -> !isDateLine(line.text()) && !isByline(line) && !furniture.matches(line.text()))
                    .toList();
            return lines.stream()
                    .filter(line -> !isMasthead(head, line))
                    .findFirst()
                    .or(() -> lines.stream().findFirst())
                    .map(Line::text);
        }

        /** A path to a section ("Outlet > World"), or a line that is underlined. */
        private static boolean isMasthead(List<Line> head, Line line) {
            int at = head.indexOf(line);
            boolean underlined =
                    at + 1 < head.size() && head.get(at + 1).text().chars().noneMatch(Character::isLetterOrDigit);
            return underlined || line.text().contains(" > ") || line.text().contains(" \u00bb ");
        }

        private static boolean isHeadline(List<Line> lines) {
            return lines.size() > 1
                    && lines.get(0).gapAfter()
                    && lines.get(0).words() <= HEADLINE_WORDS
                    && lines.get(0).words() > 1
                    && !lines.get(0).endsLikeSentence();
        }

        private int afterCaptions(List<Line> lines, int from) {
            int end = from;
            while (end + 1 < lines.size() && end < from + 3 && isCaption(lines, end)) {
                end++;
            }
            return end;
        }

        /** A caption by its looks, or a line that the next line repeats with a credit. */
        private boolean isCaption(List<Line> lines, int at) {
            String line = lines.get(at).text();
            String next = lines.get(at + 1).text();
            return captions.matches(line) || next.startsWith(line) && captions.matches(next);
        }
    }
}
