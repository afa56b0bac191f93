package org.babad.cli.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StageTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void resultsComeInOrderAndFewAreUnderWay() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Integer> out = new ArrayList<>();
        Random random = new Random(3);
        Stage<Integer, Integer> stage = new Stage<>(
                threads,
                6,
                i -> {
                    pause(i % 7);
                    return i;
                },
                i -> {
                    underWay.decrementAndGet();
                    out.add(i);
                });
        List<Integer> items =
                IntStream.range(0, 200).map(i -> random.nextInt(1000)).boxed().toList();
        for (Integer item : items) {
            stage.accept(item);
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        }
        stage.finish();
        assertThat(out).isEqualTo(items);
        assertThat(most.get()).isLessThanOrEqualTo(6);
    }

    @Test
    void aFaultOfTheWorkIsNotSwallowed() {
        Stage<Integer, Integer> stage = new Stage<>(threads, 2, i -> 1 / i, i -> {});
        stage.accept(0);
        assertThatThrownBy(stage::finish).hasRootCauseInstanceOf(ArithmeticException.class);
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
