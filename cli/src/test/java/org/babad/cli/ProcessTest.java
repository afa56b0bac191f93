package org.babad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

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

    private static Process start(String... args) throws IOException {
        String program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder =
                new ProcessBuilder(program, "-cp", classes, "-Dfile.encoding=US-ASCII", Babad.class.getName());
        builder.command().addAll(List.of(args));
        builder.environment().put("LC_ALL", "C");
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
