package nl.jeugdpoort.aflevering.beheer;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import nl.jeugdpoort.toegang.Besluit;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders by their Idempotency-Key: a second click waits for the first and gets its answer. */
@Component
class Opdrachtenboek {

    private final JdbcClient jdbc;

    Opdrachtenboek(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Carries out an order, once per operator and key; part of the caller's transaction.
     *
     * @param opdracht what is ordered; the same key with another order is refused
     * @return the number of deliveries, of now or of the first time
     */
    int eenmaal(Besluit besluit, String opdracht, IntSupplier werk) {
        if (besluit.sleutel() == null) {
            return werk.getAsInt();
        }
        if (!nieuw(besluit, opdracht)) {
            return eerder(besluit, opdracht).orElseThrow(() -> hergebruikt(besluit.sleutel()));
        }
        int aantal = werk.getAsInt();
        jdbc.sql("update aflever_opdracht set aantal = ? where actor = ? and sleutel = ?")
                .params(aantal, besluit.actor(), besluit.sleutel())
                .update();
        return aantal;
    }

    private boolean nieuw(Besluit besluit, String opdracht) {
        return jdbc.sql(
                                "insert into aflever_opdracht (actor, sleutel, opdracht) values (?, ?, ?) on conflict do nothing")
                        .params(besluit.actor(), besluit.sleutel(), opdracht)
                        .update()
                == 1;
    }

    private Optional<Integer> eerder(Besluit besluit, String opdracht) {
        return jdbc.sql("select aantal from aflever_opdracht where actor = ? and sleutel = ? and opdracht = ?")
                .params(besluit.actor(), besluit.sleutel(), opdracht)
                .query(Integer.class)
                .optional();
    }

    private static Weigering hergebruikt(String sleutel) {
        return new Weigering(
                409,
                "sleutel-hergebruikt",
                null,
                "Sleutel al gebruikt",
                "De Idempotency-Key " + sleutel + " hoort bij een andere opdracht. Gebruik een nieuwe.",
                List.of());
    }
}
