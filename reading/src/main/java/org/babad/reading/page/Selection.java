package org.babad.reading.page;

import java.util.List;

/**
 * Chooses the region that holds the article: the one whose blocks are worth most together, where running text counts for and
 * links and snippets count against it.
 */
final class Selection {

    /** A region whose attributes speak against it is believed only where it holds less than this share of the page's text. */
    private static final double DOUBTED_SHARE = 0.85;
    /** What a region is worth more for the words around it. */
    private static final double LIKELY = 1.1;

    private static final double BODY = 1.3;
    /** What a block is worth more that the page's own description quotes. */
    private static final double DESCRIBED = 60;
    /** How many characters of the description are looked for. */
    private static final int DESCRIPTION = 40;

    /** How much more an outer region must be worth than one inside it. */
    private static final double WIDER = 1.1;

    private final List<Block> blocks;
    private final List<Region> regions;
    private final boolean[] dropped;
    private final double[] sums;
    private final String description;

    /** Weighs the blocks; {@code description} is what the page says of its article, or empty; {@code hinted} asks for
     * regions that their attributes or their looks speak against to be left out. */
    Selection(List<Block> blocks, List<Region> regions, String description, boolean hinted) {
        this.blocks = blocks;
        this.regions = regions;
        this.description = description.substring(0, Math.min(DESCRIPTION, description.length()));
        this.dropped = new boolean[blocks.size()];
        for (int i = 0; i < dropped.length; i++) {
            dropped[i] = blocks.get(i).dropped();
        }
        if (hinted) {
            dropByHint();
            new Teasers(blocks, regions).mark(dropped);
        }
        this.sums = sums(false);
    }

    boolean isDropped(int block) {
        return dropped[block];
    }

    /** The best region; the outermost where no region is worth anything. */
    Region best() {
        double[] inside = new double[regions.size()];
        int[] choice = new int[regions.size()];
        for (int i = regions.size() - 1; i >= 0; i--) {
            double own = worth(regions.get(i));
            if (inside[i] == 0 || own > inside[i] * WIDER) {
                inside[i] = own;
                choice[i] = i;
            }
            int parent = regions.get(i).parent();
            if (parent >= 0 && inside[i] > inside[parent]) {
                inside[parent] = inside[i];
                choice[parent] = choice[i];
            }
        }
        return regions.get(choice[0]);
    }

    private double worth(Region region) {
        double sum = sums[region.to()] - sums[region.from()];
        return switch (region.hint()) {
            case BODY -> sum * BODY;
            case LIKELY -> sum * LIKELY;
            default -> sum;
        };
    }

    private void dropByHint() {
        double[] text = sums(true);
        double all = text[blocks.size()];
        for (Region region : regions) {
            if (region.hint().drops()
                    && !holdsHeadline(region)
                    && text[region.to()] - text[region.from()] < all * DOUBTED_SHARE) {
                java.util.Arrays.fill(dropped, region.from(), region.to(), true);
            }
        }
    }

    private boolean holdsHeadline(Region region) {
        for (int i = region.from(); i < region.to(); i++) {
            if (blocks.get(i).tag().equals("h1")) {
                return true;
            }
        }
        return false;
    }

    /** Running sums of the blocks' values; only of running text where {@code positive}. */
    private double[] sums(boolean positive) {
        double[] sums = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            double value = dropped[i] ? 0 : value(blocks.get(i)) + described(blocks.get(i));
            sums[i + 1] = sums[i] + (positive ? Math.max(0, value) : value);
        }
        return sums;
    }

    private double described(Block block) {
        return description.length() == DESCRIPTION && block.text().contains(description) ? DESCRIBED : 0;
    }

    static double value(Block block) {
        if (block.isHeading()) {
            return 0;
        }
        if (block.linkShare() > 0.5) {
            return -Math.min(10, block.words());
        }
        double own = block.words() - block.linkWords();
        if (block.words() >= 10 && (block.endsLikeSentence() || block.words() >= 25)) {
            return Math.min(own, 150);
        }
        boolean told = block.linkShare() < 0.3 && block.words() >= 4;
        return block.tag().equals("p")
                        || told && (block.isListItem() || block.tag().equals("tr"))
                ? 1
                : -2;
    }
}
