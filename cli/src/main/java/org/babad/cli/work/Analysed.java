package org.babad.cli.work;

import org.babad.model.Document;
import org.babad.reading.result.Reading;

/** What came of one piece of input after analysis. */
public sealed interface Analysed {

    /** A text with its analysis. */
    record Text(Document document) implements Analysed {}

    /** What an archive held; follows its last article. */
    record Counted(Reading.Census census) implements Analysed {}

    /** No text. */
    record Failed(Reading.Failed failure) implements Analysed {}
}
