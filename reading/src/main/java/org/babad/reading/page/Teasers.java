package org.babad.reading.page;

import java.util.List;

/**
 * Finds lists of teasers: regions beside each other that each hold a linked line and little else. Other articles are
 * announced that way, between the paragraphs of one and below it.
 */
final class Teasers {

    private static final int LEAST_SIBLINGS = 3;
    private static final int MOST_WORDS = 100;
    private static final double SHARE = 0.6;
    private static final double LINKED = 0.8;

    private final List<Block> blocks;
    private final List<Region> regions;

    Teasers(List<Block> blocks, List<Region> regions) {
        this.blocks = blocks;
        this.regions = regions;
    }

    /** Marks the blocks of all teasers in {@code dropped}. */
    void mark(boolean[] dropped) {
        int[] children = new int[regions.size()];
        int[] teasers = new int[regions.size()];
        boolean[] teaser = new boolean[regions.size()];
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            if (region.parent() >= 0 && region.to() > region.from()) {
                teaser[i] = isTeaser(region);
                children[region.parent()]++;
                teasers[region.parent()] += teaser[i] ? 1 : 0;
            }
        }
        for (int i = 0; i < regions.size(); i++) {
            int parent = regions.get(i).parent();
            if (teaser[i] && teasers[parent] >= LEAST_SIBLINGS && teasers[parent] >= children[parent] * SHARE) {
                java.util.Arrays.fill(
                        dropped, regions.get(i).from(), regions.get(i).to(), true);
            }
        }
    }

    private boolean isTeaser(Region region) {
        int words = 0;
        boolean linked = false;
        for (int i = region.from(); i < region.to() && words <= MOST_WORDS; i++) {
            Block block = blocks.get(i);
            words += block.words();
            linked |= block.words() >= 3 && block.linkShare() > LINKED;
        }
        return linked && words <= MOST_WORDS;
    }
}
