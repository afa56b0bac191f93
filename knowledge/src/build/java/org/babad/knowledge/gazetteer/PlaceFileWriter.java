package org.babad.knowledge.gazetteer;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPOutputStream;

/** Writes drafts in the form that {@link PlaceFile} reads. The same drafts give the same bytes. */
final class PlaceFileWriter {
    private final List<Draft> drafts;
    private final List<String> divisions;

    PlaceFileWriter(List<Draft> drafts) {
        this.drafts = drafts.stream()
                .sorted(Comparator.comparingInt((Draft d) -> -d.population).thenComparingInt(d -> d.id))
                .toList();
        divisions = drafts.stream().map(d -> d.admin1).distinct().sorted().toList();
    }

    void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), 1 << 16))) {
            out.writeInt(PlaceFile.MAGIC);
            out.writeInt(drafts.size());
            column(out, d -> d.id);
            column(out, d -> (int) Math.round(d.latitude * PlaceFile.STEPS));
            column(out, d -> (int) Math.round(d.longitude * PlaceFile.STEPS));
            column(out, d -> d.population);
            for (Draft d : drafts) {
                out.writeByte(d.kind);
            }
            for (Draft d : drafts) {
                out.writeBytes(d.country);
            }
            Map<String, Integer> index = new HashMap<>();
            divisions.forEach(d -> index.put(d, index.size()));
            column(out, d -> index.get(d.admin1));
            strings(out, drafts.stream().map(d -> d.name).toList());
            strings(out, divisions);
            keys(out);
        }
    }

    private void keys(DataOutputStream out) throws IOException {
        Map<Long, List<Integer>> postings = new TreeMap<>();
        Map<Long, String> seen = new HashMap<>();
        TreeSet<Integer> firstWords = new TreeSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (String key : drafts.get(i).keys) {
                long hash = KeyHash.of(key);
                String other = seen.putIfAbsent(hash, key);
                if (other != null && !other.equals(key)) {
                    throw new IllegalStateException("two keys of one hash: " + key + ", " + other);
                }
                postings.computeIfAbsent(hash, h -> new ArrayList<>()).add(i);
                if (!key.startsWith(SpellingKey.MARK)) {
                    firstWords.add(KeyHash.ofFirstWord(key));
                }
            }
        }
        out.writeInt(postings.size());
        for (long hash : postings.keySet()) {
            out.writeLong(hash);
        }
        writePostings(out, postings);
        out.writeInt(firstWords.size());
        for (int word : firstWords) {
            out.writeInt(word);
        }
        System.out.println(
                drafts.size() + " places, " + postings.size() + " keys, " + firstWords.size() + " first words");
    }

    private static void writePostings(DataOutputStream out, Map<Long, List<Integer>> postings) throws IOException {
        int end = 0;
        out.writeInt(0);
        for (List<Integer> places : postings.values()) {
            end += places.size();
            out.writeInt(end);
        }
        for (List<Integer> places : postings.values()) {
            for (int place : places) {
                out.writeInt(place);
            }
        }
    }

    private void column(DataOutputStream out, ToIntFunction<Draft> value) throws IOException {
        for (Draft draft : drafts) {
            out.writeInt(value.applyAsInt(draft));
        }
    }

    private static void strings(DataOutputStream out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        int end = 0;
        for (String s : strings) {
            end += s.getBytes(StandardCharsets.UTF_8).length;
            out.writeInt(end);
        }
        for (String s : strings) {
            out.write(s.getBytes(StandardCharsets.UTF_8));
        }
    }
}
