package org.babad.reading.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.babad.reading.result.Part;

/**
 * Tells a page that is one of several of its article: by its own address, by the addresses of its neighbours (relations
 * "next" and "prev", links to other numbers of the same address), or by a title that ends in "Halaman 2".
 */
final class PagePart {

    private static final Pattern SEPARATOR = Pattern.compile(" [-|\u2013\u2014] ");

    private final PageFacts facts;
    private final Numbered own;

    private PagePart(PageFacts facts, Numbered own) {
        this.facts = facts;
        this.own = own;
    }

    /** The part that a page is; nothing for an article of one page, or one that shows all pages at once. */
    static Optional<Part> of(PageFacts facts, Optional<String> given, Optional<String> canonical, String title) {
        Numbered named = canonical.map(Numbered::of).orElse(new Numbered("", 0));
        Numbered fetched = given.map(Numbered::of).orElse(named);
        Numbered own = new Numbered(named.stem().isEmpty() ? fetched.stem() : named.stem(), fetched.number());
        if (own.number() < 0) {
            return Optional.empty();
        }
        return new PagePart(facts, own.number() > 0 ? own : new Numbered(own.stem(), named.number())).part(title);
    }

    private Optional<Part> part(String title) {
        int next = beside("next");
        int previous = Math.max(beside("prev"), beside("previous"));
        int number = number(next, previous, title);
        int furthest = furthest();
        boolean several = number > 1 || next > 1 || furthest > 1;
        boolean last = next <= number && furthest <= number;
        return several
                ? Optional.of(new Part(own.stem() + " " + bare(title).toLowerCase(Locale.ROOT), number, last))
                : Optional.empty();
    }

    private int number(int next, int previous, String title) {
        if (own.number() > 0) {
            return own.number();
        }
        if (next > 1) {
            return next - 1;
        }
        return previous > 0
                ? previous + 1
                : Stream.of(title, facts.title(), facts.meta("og:title").orElse(""))
                        .flatMap(SEPARATOR::splitAsStream)
                        .mapToInt(PagePart::ofTitle)
                        .reduce(1, Math::max);
    }

    /** The number of the neighbour of this relation, 0 where there is none that is a page of this article. */
    private int beside(String relation) {
        Optional<Numbered> there = facts.link(relation).map(Numbered::of).filter(own::isBeside);
        boolean first = there.filter(n -> n.number() == 0 && n.stem().equals(own.stem()))
                .isPresent();
        return first && !own.stem().isEmpty() ? 1 : there.map(Numbered::number).orElse(0);
    }

    /** The highest number among the links to this address. */
    private int furthest() {
        return own.stem().isEmpty()
                ? 0
                : facts.turns().stream()
                        .map(Numbered::of)
                        .filter(own::isBeside)
                        .mapToInt(Numbered::number)
                        .max()
                        .orElse(0);
    }

    /** The number at the end of "... Halaman 2", 0 where this piece of a title has none. */
    private static int ofTitle(String title) {
        String tail = title.substring(bare(title).length());
        String digits = tail.substring(tail.lastIndexOf(' ') + 1);
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** The title without the page's number. */
    static String bare(String title) {
        int digits = title.lastIndexOf(' ') + 1;
        int word = title.lastIndexOf(' ', Math.max(0, digits - 2)) + 1;
        String number = title.substring(digits);
        boolean numbered =
                number.length() > 0 && number.length() <= 2 && number.chars().allMatch(Character::isDigit);
        if (digits == 0 || !numbered || !PartWords.ofTitle(title.substring(word, digits - 1))) {
            return title;
        }
        int end = word;
        while (end > 0
                && !Character.isLetterOrDigit(title.charAt(end - 1))
                && "\"'”’)?!".indexOf(title.charAt(end - 1)) < 0) {
            end--;
        }
        return title.substring(0, end);
    }
}
