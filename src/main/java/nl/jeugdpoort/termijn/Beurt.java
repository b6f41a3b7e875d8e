package nl.jeugdpoort.termijn;

import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets one node at a time do a task, by an advisory lock that ends with the transaction. */
@Component
public class Beurt {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactie;

    public Beurt(JdbcClient jdbc, TransactionTemplate transactie) {
        this.jdbc = jdbc;
        this.transactie = transactie;
    }

    /**
     * Does the task in a transaction and returns its answer; false when another has the turn.
     *
     * @param slot number of the task, another for each
     */
    public boolean neem(long slot, BooleanSupplier taak) {
        return Boolean.TRUE.equals(transactie.execute(status -> krijgt(slot) && taak.getAsBoolean()));
    }

    private boolean krijgt(long slot) {
        return jdbc.sql("select pg_try_advisory_xact_lock(:slot)")
                .param("slot", slot)
                .query(Boolean.class)
                .single();
    }
}
