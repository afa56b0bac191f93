package org.babad.reading.page;

import java.util.ArrayList;
import java.util.List;
import org.babad.reading.furniture.CaptionLines;
import org.babad.reading.furniture.EndLines;
import org.babad.reading.furniture.FurnitureLines;
import org.babad.reading.published.DateReader;

/** Takes out of the chosen region what is not the article's own words. */
final class Weeding {

    private static final int SHORT = 12;

    private static final int SNIPPET = 3;
    private static final double LEAST_BEFORE_END = 0.25;

    private final FurnitureLines furniture;
    private final EndLines ends;
    private final CaptionLines captions;
    private final DateReader dates;

    Weeding(FurnitureLines furniture, DateReader dates) {
        this.furniture = furniture;
        this.ends = EndLines.load();
        this.captions = CaptionLines.load();
        this.dates = dates;
    }

    /** The paragraphs that stay, in order. */
    List<Block> paragraphs(List<Block> blocks, Region region, Selection selection, String title) {
        List<Block> kept = new ArrayList<>();
        for (int i = region.from(); i < region.to(); i++) {
            Block block = blocks.get(i);
            if (!selection.isDropped(i) && stays(block, title)) {
                kept.add(block);
            }
        }
        List<Block> article = kept.subList(0, end(kept));
        withoutLooseEnds(article);
        while (!article.isEmpty() && article.get(0).isHeading()) {
            article.remove(0);
        }
        return article;
    }

    private boolean stays(Block block, String title) {
        boolean linked =
                block.linkShare() > 0.6 && block.words() < 30 && !block.tag().equals("blockquote");
        if (linked || furniture.matches(block.text()) || captions.isLabelled(block.text())) {
            return false;
        }
        if (block.tag().equals("h1") || isTitle(block.text(), title)) {
            return false;
        }
        return block.words() > SHORT || dates.find(block.text()).isEmpty() || dates.foreignWords(block.text()) > 4;
    }

    private static boolean isTitle(String text, String title) {
        return !title.isEmpty() && title.strip().equalsIgnoreCase(text);
    }

    /** Where a short line says that something else follows, once a good part of the article has been. */
    private int end(List<Block> kept) {
        int all = kept.stream().mapToInt(Block::words).sum();
        int before = 0;
        for (int i = 0; i < kept.size(); i++) {
            Block block = kept.get(i);
            if (block.words() <= SHORT && before > all * LEAST_BEFORE_END && ends.matches(block.text())) {
                return i;
            }
            before += block.words();
        }
        return kept.size();
    }

    /** A heading or a snippet with nothing below it headed something that was weeded out. */
    private static void withoutLooseEnds(List<Block> kept) {
        while (!kept.isEmpty() && isLoose(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
    }

    private static boolean isLoose(Block block) {
        return block.isHeading()
                || block.words() <= SNIPPET
                        && !block.endsLikeSentence()
                        && !block.isListItem()
                        && !block.tag().equals("tr");
    }
}
