package org.babad.bench.reading;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The same pages three times.
 *
 * @param folder of plain pages
 * @param warc with a response for each
 * @param zippedWarc the same, each record a gzip member
 */
record PageCopies(Path folder, Path warc, Path zippedWarc) {

    /** Copies the pages of a folder, gzip or not, into another folder. */
    static PageCopies of(Path pages, Path into) throws IOException {
        PageCopies copies = new PageCopies(
                Files.createDirectory(into.resolve("pages")),
                into.resolve("pages.warc"),
                into.resolve("pages.warc.gz"));
        try (Stream<Path> files = Files.walk(pages);
                OutputStream plain = new BufferedOutputStream(Files.newOutputStream(copies.warc));
                OutputStream zipped = new BufferedOutputStream(Files.newOutputStream(copies.zippedWarc))) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (int i = 0; i < sorted.size(); i++) {
                byte[] page = page(Files.readAllBytes(sorted.get(i)));
                Files.write(copies.folder.resolve(i + ".html"), page);
                byte[] record = record(i, page);
                plain.write(record);
                zipped.write(gzip(record));
            }
        }
        return copies;
    }

    private static byte[] page(byte[] bytes) throws IOException {
        boolean zipped = bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        if (!zipped) {
            return bytes;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static byte[] record(int number, byte[] page) {
        byte[] http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        String head = "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://page.example/" + number
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (http.length + page.length)
                + "\r\n\r\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(http);
        out.writeBytes(page);
        out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
