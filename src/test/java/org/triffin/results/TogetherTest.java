package org.triffin.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.triffin.simulation.CancelledException;

class TogetherTest {
    @Test
    void whatAPieceThrowsIsThrownAsItIs() {
        try (Together together = new Together(2)) {
            IllegalArgumentException refused = new IllegalArgumentException("refused");
            Future<String> piece = together.begin(() -> {
                throw refused;
            });
            assertThatThrownBy(() -> Together.result(piece)).isSameAs(refused);
        }
    }

    @Test
    void piecesAreDoneAtTheSameTime() throws CancelledException {
        try (Together together = new Together(2)) {
            CountDownLatch met = new CountDownLatch(2);
            Future<Boolean> one = together.begin(() -> meet(met));
            Future<Boolean> other = together.begin(() -> meet(met));
            assertThat(Together.result(one)).isTrue();
            assertThat(Together.result(other)).isTrue();
        }
    }

    @Test
    void anInterruptedCallerGetsNothingAndStaysInterrupted() {
        Together together = new Together(1);
        CountDownLatch never = new CountDownLatch(1);
        Future<Boolean> piece = together.begin(() -> {
            never.await();
            return true;
        });
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Together.result(piece)).isInstanceOf(CancelledException.class);
        Thread.currentThread().interrupt();
        together.close();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(piece.isDone()).isTrue();
    }

    private static boolean meet(CountDownLatch met) throws InterruptedException {
        met.countDown();
        met.await();
        return true;
    }
}
