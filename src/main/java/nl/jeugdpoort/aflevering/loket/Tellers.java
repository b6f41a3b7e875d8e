package nl.jeugdpoort.aflevering.loket;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.aflevering.kanaal.Uitkomst;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures: attempts by channel and outcome, and how many deliveries wait or are parked. */
@Component
class Tellers {

    private final MeterRegistry register;
    private final JdbcClient jdbc;
    private final Map<Afleverstatus, AtomicLong> aantallen = new EnumMap<>(Afleverstatus.class);

    Tellers(MeterRegistry register, JdbcClient jdbc) {
        this.register = register;
        this.jdbc = jdbc;
        meter(Afleverstatus.OPEN);
        meter(Afleverstatus.GEPARKEERD);
    }

    void tel(Afleverkanaal kanaal, Uitkomst uitkomst, Duration duur) {
        Timer.builder("jeugdpoort.afleverpoging")
                .tag("kanaal", kanaal.name().toLowerCase(Locale.ROOT))
                .tag("uitkomst", uitkomst.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .register(register)
                .record(duur);
    }

    /** Counts again; both counts read a partial index that holds nothing else. */
    void ververs() {
        aantallen
                .get(Afleverstatus.OPEN)
                .set(jdbc.sql("select count(*) from aflevering where status = 'OPEN'")
                        .query(Long.class)
                        .single());
        aantallen
                .get(Afleverstatus.GEPARKEERD)
                .set(jdbc.sql("select count(*) from aflevering where status = 'GEPARKEERD'")
                        .query(Long.class)
                        .single());
    }

    private void meter(Afleverstatus status) {
        var aantal = new AtomicLong();
        aantallen.put(status, aantal);
        Gauge.builder("jeugdpoort.afleveringen", aantal, AtomicLong::get)
                .tag("status", status.name().toLowerCase(Locale.ROOT))
                .register(register);
    }
}
