package org.babad.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.babad.reading.furniture.FurnitureLines;
import org.babad.reading.published.DateReader;

/** Takes out of the chosen region what is not the article's own words. */
final class Weeding {

    private static final int SHORT = 12;

    private final FurnitureLines furniture;
    private final DateReader dates;

    Weeding(FurnitureLines furniture, DateReader dates) {
        this.furniture = furniture;
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
        withoutIdleHeadings(kept);
        return kept;
    }

    private boolean stays(Block block, String title) {
        if (block.linkShare() > 0.6 && block.words() < 30 || furniture.matches(block.text())) {
            return false;
        }
        if (isTitle(block.text(), title)) {
            return false;
        }
        return block.words() > SHORT || dates.find(block.text()).isEmpty() || dates.foreignWords(block.text()) > 4;
    }

    private static boolean isTitle(String text, String title) {
        return !title.isEmpty()
                && title.strip().toLowerCase(Locale.ROOT).equals(text.strip().toLowerCase(Locale.ROOT));
    }

    /** A heading with nothing below it, or another heading of its kind, heads something that was weeded out. */
    private static void withoutIdleHeadings(List<Block> kept) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            boolean last = i == kept.size() - 1;
            if (kept.get(i).isHeading() && last) {
                kept.remove(i);
            }
        }
    }
}
