package org.babad.bench.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a CoNLL-U file. Empty nodes are left out, comments too but for the text.
 *
 * @param name the file's name
 * @param sentences in the order of the file
 */
public record Treebank(String name, List<Tree> sentences) {

    public Treebank {
        sentences = List.copyOf(sentences);
    }

    /**
     * One sentence.
     *
     * @param surface its tokens as they are written
     */
    public record Tree(List<Surface> surface) {

        public Tree {
            surface = List.copyOf(surface);
        }

        /** Its syntactic words in order. */
        public List<Word> words() {
            return surface.stream().flatMap(s -> s.words().stream()).toList();
        }

        /** Its text: the tokens with the blanks that SpaceAfter leaves, without one at the end. */
        public String text() {
            StringBuilder text = new StringBuilder();
            surface.forEach(s -> text.append(s.form()).append(s.spaceAfter() ? " " : ""));
            return text.toString().strip();
        }
    }

    /**
     * A token as it is written.
     *
     * @param form its characters
     * @param spaceAfter whether a blank follows it
     * @param words the syntactic words in it: one, or the several of a multiword token
     */
    public record Surface(String form, boolean spaceAfter, List<Word> words) {

        public Surface {
            words = List.copyOf(words);
        }
    }

    /**
     * A syntactic word.
     *
     * @param form its characters
     * @param lemma column 3; {@code _} where the treebank has none
     * @param upos column 4
     * @param head number of its head in the sentence, from 1; 0 for the root
     * @param relation column 8
     * @param misc column 10
     */
    public record Word(String form, String lemma, String upos, int head, String relation, String misc) {}

    /** Reads the file; throws {@link IOException} where it cannot be read or a line has too few columns. */
    public static Treebank read(Path file) throws IOException {
        List<Tree> trees = new ArrayList<>();
        Draft draft = new Draft();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank()) {
                draft.endTo(trees);
            } else if (!line.startsWith("#")) {
                draft.add(columns(file, number, line));
            }
        }
        draft.endTo(trees);
        return new Treebank(file.getFileName().toString(), trees);
    }

    private static String[] columns(Path file, int number, String line) throws IOException {
        String[] columns = line.split("\t", -1);
        if (columns.length < 8) {
            throw new IOException(
                    file + ":" + number + ": a line of CoNLL-U has ten columns, this one " + columns.length);
        }
        return columns;
    }

    /** The sentence that is being read. */
    private static final class Draft {

        private final List<Surface> surface = new ArrayList<>();
        private final List<Word> inside = new ArrayList<>();
        private String form = "";
        private boolean spaceAfter;
        private int lastInside;

        void add(String[] columns) {
            String id = columns[0];
            String misc = columns.length > 9 ? columns[9] : "_";
            boolean space = !misc.contains("SpaceAfter=No");
            if (id.contains("-")) {
                form = columns[1];
                spaceAfter = space;
                lastInside = Integer.parseInt(id.substring(id.indexOf('-') + 1));
            } else if (!id.contains(".")) {
                Word word =
                        new Word(columns[1], columns[2], columns[3], Integer.parseInt(columns[6]), columns[7], misc);
                add(Integer.parseInt(id), word, space);
            }
        }

        private void add(int id, Word word, boolean space) {
            if (id > lastInside) {
                surface.add(new Surface(word.form(), space, List.of(word)));
                return;
            }
            inside.add(word);
            if (id == lastInside) {
                surface.add(new Surface(form, spaceAfter, inside));
                inside.clear();
            }
        }

        void endTo(List<Tree> trees) {
            if (!surface.isEmpty()) {
                trees.add(new Tree(surface));
            }
            surface.clear();
            inside.clear();
            lastInside = 0;
        }
    }
}
