package org.babad.cli;

import java.util.function.Consumer;
import org.babad.language.conllu.ConlluWriter;
import org.babad.language.conllu.SentenceJson;
import org.babad.model.Document;
import org.babad.model.Sentence;

/** Writes analysed documents in one of the forms of {@code babad analyse}. Not thread-safe. */
interface AnalysisLines {

    /** How sentences are written. */
    enum Format {
        CONLLU,
        JSONL
    }

    /** Begins what comes from one input or article. */
    void begin(String id);

    /** Writes the sentences of a document, whose text begins {@code shift} units behind the start of what was begun. */
    void write(Document document, int shift);

    /** The lines of a format. */
    static AnalysisLines of(Format format, Consumer<String> lines) {
        return format == Format.CONLLU ? new Conllu(new ConlluWriter(lines)) : new Json(lines);
    }

    /** CoNLL-U. */
    record Conllu(ConlluWriter writer) implements AnalysisLines {

        @Override
        public void begin(String id) {
            writer.begin(id);
        }

        @Override
        public void write(Document document, int shift) {
            document.sentences().forEach(sentence -> writer.write(sentence, shift));
        }
    }

    /** JSON Lines. */
    record Json(Consumer<String> lines) implements AnalysisLines {

        @Override
        public void begin(String id) {
            // A line names its article itself.
        }

        @Override
        public void write(Document document, int shift) {
            for (Sentence sentence : document.sentences()) {
                lines.accept(SentenceJson.write(
                        document.article().id(), document.article().text(), sentence, shift));
            }
        }
    }
}
