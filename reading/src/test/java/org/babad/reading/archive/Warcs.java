package org.babad.reading.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Writes WARC records for tests. */
final class Warcs {

    private static final String SENTENCE =
            "Warga desa nomor %d kembali menyeberang sungai setelah jembatan yang rusak karena tembakan artileri selesai"
                    + " diperbaiki, kata kepala desa kepada wartawan pada hari itu juga.";

    private Warcs() {}

    /** A page whose only paragraph tells its number. */
    static String page(int number) {
        return "<html><head><title>Jembatan " + number + "</title></head><body><article><p>"
                + SENTENCE.formatted(number) + "</p></article></body></html>";
    }

    static byte[] http(String headers, byte[] body) {
        return join(bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), body);
    }

    static byte[] html(int number) {
        return http("Content-Type: text/html; charset=utf-8\r\n", bytes(page(number)));
    }

    /** A record of a type, with the right length. */
    static byte[] record(String type, String uri, byte[] block) {
        return record(type, uri, block, block.length);
    }

    static byte[] record(String type, String uri, byte[] block, long length) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + uri
                + "\r\nWARC-Date: 2024-05-04T10:11:12Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=" + (type.equals("request") ? "request" : "response")
                + "\r\nContent-Length: " + length + "\r\n\r\n";
        return join(bytes(head), block, bytes("\r\n\r\n"));
    }

    static byte[] response(int number) {
        return record("response", uri(number), html(number));
    }

    static String uri(int number) {
        return "https://kabar.example/berita/" + number;
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
