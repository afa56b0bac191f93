package org.babad.bench.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Parts of gold that are learned from and scored in turn. Articles of a small story stay together, since they tell the same. */
public final class Folds {

    /** Larger stories are of many days and many outlets: their articles are no copies of each other. */
    private static final int SMALL_STORY = 8;

    private Folds() {}

    /** The articles in {@code count} parts of about equal size, the same for the same articles. */
    public static List<List<Lesson>> of(List<Lesson> articles, int count) {
        Map<String, List<Lesson>> stories = new TreeMap<>();
        articles.forEach(a -> stories.computeIfAbsent(a.gold().story(), k -> new ArrayList<>())
                .add(a));
        List<List<Lesson>> folds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            folds.add(new ArrayList<>());
        }
        for (List<Lesson> story : stories.values()) {
            if (story.size() <= SMALL_STORY) {
                smallest(folds).addAll(story);
            } else {
                story.forEach(article -> smallest(folds).add(article));
            }
        }
        return folds;
    }

    private static List<Lesson> smallest(List<List<Lesson>> folds) {
        List<Lesson> smallest = folds.get(0);
        for (List<Lesson> fold : folds) {
            smallest = fold.size() < smallest.size() ? fold : smallest;
        }
        return smallest;
    }
}
