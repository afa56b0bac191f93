package org.babad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own: streams, encoding and exit code. */
class ProcessTest {

    @Test
    void readsStandardInputAndSpeaksUtf8WhateverTheLocale() throws Exception {
        Process process = start("read", "-");
        process.getOutputStream().write("Kota “Hay’at” sepi.".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(out).contains("Kota “Hay’at” sepi.");
    }

    @Test
    void exitsWithTheCodeOfTheRun() throws Exception {
        Process process = start("events", "--db", "/no/such/chronicle.db");
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitCodes.FAILED);
    }

    @Test
    void servesUntilItIsStopped(@TempDir Path folder) throws Exception {
        String db = folder.resolve("war.db").toString();
        String article = "{\"id\": \"a\", \"text\": \"Pasukan Rusia mundur dari Kherson.\"}";
        assertThat(Run.withInput(article, "add", "-", "--db", db).code()).isZero();
        Process process = start("serve", "--db", db, "--port", "0");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = String.valueOf(out.readLine());
            assertThat(line).contains("http://127.0.0.1:");
            URI address = URI.create(line.substring(line.indexOf("http"), line.indexOf(" (")));
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Kherson");
            Run taken = Run.of("serve", "--db", db, "--port", String.valueOf(address.getPort()));
            assertThat(taken.code()).isEqualTo(ExitCodes.FAILED);
            assertThat(taken.err()).contains("port " + address.getPort());
        } finally {
            process.destroy();
            process.waitFor(60, TimeUnit.SECONDS);
        }
    }

    /** Starts the command in a JVM of its own. */
    static Process start(String... args) throws IOException {
        String program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder =
                new ProcessBuilder(program, "-cp", classes, "-Dfile.encoding=US-ASCII", Babad.class.getName());
        builder.command().addAll(List.of(args));
        builder.environment().put("LC_ALL", "C");
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
