package nl.jeugdpoort.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoerTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16_383, 16_384, 16_385, 100_000, Ontvangst.MAX_BYTES})
    void everythingUpToTheLimitIsReadWhetherTheLengthIsToldOrNot(int lengte) throws IOException {
        byte[] bytes = new byte[lengte];
        assertThat(Invoer.lees(new ByteArrayInputStream(bytes), lengte))
                .hasValueSatisfying(b -> assertThat(b).hasSize(lengte));
        assertThat(Invoer.lees(new ByteArrayInputStream(bytes), -1))
                .hasValueSatisfying(b -> assertThat(b).hasSize(lengte));
    }

    @Test
    void anEndlessStreamIsLeftAsSoonAsItPassesTheLimit() throws IOException {
        AtomicLong gelezen = new AtomicLong();
        InputStream eindeloos = new InputStream() {
            @Override
            public int read() {
                gelezen.incrementAndGet();
                return 'x';
            }

            @Override
            public int read(byte[] naar, int vanaf, int hoeveel) {
                gelezen.addAndGet(hoeveel);
                return hoeveel;
            }
        };
        assertThat(Invoer.lees(eindeloos, -1)).isEmpty();
        assertThat(gelezen.get()).isEqualTo(Ontvangst.MAX_BYTES + 1L);
    }

    @Test
    void aToldLengthAboveTheLimitIsNotEvenRead() throws IOException {
        InputStream verboden = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("was read");
            }
        };
        assertThat(Invoer.lees(verboden, Ontvangst.MAX_BYTES + 1L)).isEmpty();
    }
}
