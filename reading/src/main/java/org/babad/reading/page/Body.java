package org.babad.reading.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.babad.reading.furniture.FurnitureLines;
import org.babad.reading.published.DateReader;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;

/**
 * What a page's article is made of.
 *
 * @param text its paragraphs, one a line
 * @param caption what stands under its main picture
 */
record Body(String text, Optional<String> caption) {

    /** Fewer words than this are no article. */
    private static final int LEAST_WORDS = 15;
    /** Fewer words than this under a picture are a credit. */
    private static final int LEAST_CAPTION = 4;

    /** Finds the body among the blocks of a page. Immutable and thread-safe. */
    static final class Finder {

        private final Weeding weeding;

        Finder(FurnitureLines furniture, DateReader dates) {
            this.weeding = new Weeding(furniture, dates);
        }

        /** The body of a page under this title. */
        Body find(PageWalk walk, String title, PageFacts facts) throws ReadingException {
            String description = facts.meta("og:description", "description").orElse("");
            List<Block> kept = paragraphs(walk, title, new Selection(walk.blocks(), walk.regions(), description, true));
            if (words(kept) < LEAST_WORDS) {
                kept = paragraphs(walk, title, new Selection(walk.blocks(), walk.regions(), description, false));
            }
            if (words(kept) < LEAST_WORDS) {
                kept = captions(walk);
            }
            return new Body(text(kept, facts), caption(walk.blocks(), kept).or(() -> facts.linkedData()
                    .caption()));
        }

        private List<Block> paragraphs(PageWalk walk, String title, Selection selection) {
            return weeding.paragraphs(walk.blocks(), selection.best(), selection, title);
        }
    }

    /** The text of the blocks, or what the page's linked data gives where that is much more. */
    private static String text(List<Block> kept, PageFacts facts) throws ReadingException {
        int words = words(kept);
        Optional<String> given = facts.linkedData().body().filter(text -> text.split("\\s+").length > words * 2);
        if (given.isPresent()) {
            return given.get();
        }
        if (words < LEAST_WORDS) {
            throw new ReadingException(Reason.NO_ARTICLE, "a page without an article");
        }
        return kept.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** The first caption of the page, where its picture stands before the article's end and it is not the article itself. */
    private static Optional<String> caption(List<Block> blocks, List<Block> kept) {
        Block last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
        for (Block block : blocks) {
            if (block.caption() && block.words() >= LEAST_CAPTION && !kept.contains(block)) {
                return Optional.of(block.text());
            }
            if (block.equals(last)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** A page of pictures tells its story in their captions. */
    private static List<Block> captions(PageWalk walk) {
        return walk.blocks().stream()
                .filter(block -> block.tag().equals("figcaption") && block.words() >= LEAST_WORDS / 2)
                .distinct()
                .toList();
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::words).sum();
    }
}
