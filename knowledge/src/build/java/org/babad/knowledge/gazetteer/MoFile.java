package org.babad.knowledge.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Reads a GNU gettext message catalogue (the .mo form, little-endian): message id → translation. */
final class MoFile {

    private MoFile() {}

    /** All messages of a catalogue but its header. */
    static Map<String, String> read(Path path) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
        if (in.getInt(0) != 0x950412de) {
            throw new IOException(path + " is no little-endian message catalogue");
        }
        int originals = in.getInt(12);
        int translations = in.getInt(16);
        Map<String, String> messages = new TreeMap<>();
        for (int i = 0; i < in.getInt(8); i++) {
            String id = text(in, originals + 8 * i);
            if (!id.isEmpty()) {
                messages.put(id, text(in, translations + 8 * i));
            }
        }
        return messages;
    }

    private static String text(ByteBuffer in, int at) {
        return new String(in.array(), in.getInt(at + 4), in.getInt(at), StandardCharsets.UTF_8);
    }
}
