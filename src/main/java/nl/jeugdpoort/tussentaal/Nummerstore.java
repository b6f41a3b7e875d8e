package nl.jeugdpoort.tussentaal;

import java.util.Locale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The numbers in the database. A number is taken in a transaction of its own, so that it stays taken when that of the caller is undone. */
@Repository
class Nummerstore implements Nummering {

    /** High, where the numbers that a backoffice gives out itself do not come soon. */
    static final int EERSTE = 800_000_001;

    private static final String VOORAAN = "TT";
    private static final int CIJFERS = 10;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    Nummerstore(JdbcClient jdbc, PlatformTransactionManager transacties) {
        this.jdbc = jdbc;
        apart = new TransactionTemplate(transacties);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public int toewijzing(String gemeente) {
        try {
            return apart.execute(status -> jdbc.sql("""
                            insert into toewijzingnummer (gemeente, laatste) values (:gemeente, :eerste)
                            on conflict (gemeente) do update set laatste = toewijzingnummer.laatste + 1
                            returning laatste
                            """)
                    .param("gemeente", gemeente)
                    .param("eerste", EERSTE)
                    .query(Integer.class)
                    .single());
        } catch (DataIntegrityViolationException e) {
            throw new IllegalStateException("Gemeente " + gemeente + " heeft geen toewijzingnummers meer over", e);
        }
    }

    @Override
    public String identificatie() {
        long nummer =
                jdbc.sql("select nextval('conceptnummer')").query(Long.class).single();
        String tekst = Long.toString(nummer, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        return VOORAAN + "0".repeat(CIJFERS - tekst.length()) + tekst;
    }
}
