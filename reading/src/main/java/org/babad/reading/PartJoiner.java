package org.babad.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.babad.model.Article;
import org.babad.model.Span;
import org.babad.reading.result.Part;
import org.babad.reading.result.Reading;
import org.babad.reading.result.Reason;

/**
 * Joins the pages of an article that is spread over several. Only readings that declare to be such a page are held back,
 * until their article is complete, or {@link #finish} is called, or more than {@value #MOST_HELD} characters are held (then
 * the oldest go on as they are); all others pass at once. The joined article has the id and the facts of its first page and
 * the texts in the order of their numbers. Not thread-safe.
 */
public final class PartJoiner implements Consumer<Reading> {

    private static final int MOST_HELD = 20_000_000;

    private final Consumer<Reading> next;
    private final Map<String, SortedMap<Integer, Reading.Read>> stories = new LinkedHashMap<>();
    private long held;
    private int pages;
    private int joined;

    /** Passes on to {@code next}. */
    public PartJoiner(Consumer<Reading> next) {
        this.next = next;
    }

    @Override
    public void accept(Reading reading) {
        Optional<Part> part = reading instanceof Reading.Read read ? read.part() : Optional.empty();
        if (part.isPresent()) {
            hold((Reading.Read) reading, part.get());
        } else {
            next.accept(reading);
        }
    }

    /** Passes on all that is held back. */
    public void finish() {
        stories.values().forEach(this::release);
        stories.clear();
        held = 0;
    }

    /** How many pages went into articles of several. */
    public int pages() {
        return pages;
    }

    /** How many articles were made of several pages. */
    public int joined() {
        return joined;
    }

    private void hold(Reading.Read read, Part part) {
        SortedMap<Integer, Reading.Read> story = stories.computeIfAbsent(part.story(), key -> new TreeMap<>());
        Reading.Read before = story.putIfAbsent(part.number(), read);
        if (before != null) {
            next.accept(again(read, before));
            return;
        }
        held += read.article().text().length();
        if (isComplete(story)) {
            let(stories.remove(part.story()));
        }
        Iterator<SortedMap<Integer, Reading.Read>> oldest = stories.values().iterator();
        while (held > MOST_HELD && oldest.hasNext()) {
            let(oldest.next());
            oldest.remove();
        }
    }

    private void let(@org.jspecify.annotations.Nullable SortedMap<Integer, Reading.Read> story) {
        if (story != null) {
            held -= length(story.values());
            release(story);
        }
    }

    private static Reading again(Reading.Read read, Reading.Read before) {
        return before.article().text().equals(read.article().text())
                ? new Reading.Failed(read.where(), Reason.DUPLICATE, "the same page as " + before.where())
                : new Reading.Read(read.where(), read.article());
    }

    private static boolean isComplete(SortedMap<Integer, Reading.Read> story) {
        Reading.Read last = story.get(story.lastKey());
        boolean ends = last != null && last.part().filter(Part::last).isPresent();
        return ends && story.firstKey() == 1 && story.lastKey() == story.size();
    }

    private void release(SortedMap<Integer, Reading.Read> story) {
        if (story.size() > 1) {
            pages += story.size();
            joined++;
        }
        next.accept(story.size() == 1 ? story.get(story.firstKey()) : join(story.values()));
    }

    private static long length(Collection<Reading.Read> reads) {
        return reads.stream().mapToLong(read -> read.article().text().length()).sum();
    }

    private static Reading join(Collection<Reading.Read> reads) {
        StringBuilder text = new StringBuilder();
        List<Span> furniture = new ArrayList<>();
        for (Reading.Read read : reads) {
            int from = text.isEmpty() ? 0 : text.append('\n').length();
            read.article().furniture().forEach(s -> furniture.add(new Span(s.start() + from, s.end() + from)));
            text.append(read.article().text());
        }
        Reading.Read first = reads.iterator().next();
        Article article =
                first.article().withText(text.toString()).furniture(furniture).build();
        return new Reading.Read(first.where(), article);
    }
}
