package nl.jeugdpoort.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how the checks went, for every node. */
@Repository
class Controlestore {

    private final JdbcClient jdbc;
    private final Clock klok;

    Controlestore(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    Optional<Controlestand> laatste() {
        return jdbc.sql("""
                        select nummer, wie, begonnen_op, bijgewerkt_op, klaar_op, tot, gelezen, breuken, eerste, soort
                        from audit_controle order by nummer desc limit 1
                        """).query(Controlestand.class).optional();
    }

    long begin(String wie, long tot) {
        return jdbc.sql("""
                        insert into audit_controle (wie, begonnen_op, bijgewerkt_op, tot, gelezen, breuken)
                        values (:wie, :nu, :nu, :tot, 0, 0) returning nummer
                        """)
                .param("wie", wie)
                .param("nu", nu())
                .param("tot", tot)
                .query(Long.class)
                .single();
    }

    void werkBij(long nummer, Ketenlezing lezing, boolean klaar) {
        jdbc.sql("""
                        update audit_controle set bijgewerkt_op = :nu, klaar_op = case when :klaar then :nu::timestamptz end,
                               gelezen = :gelezen, breuken = :breuken, eerste = :eerste, soort = :soort
                        where nummer = :nummer
                        """)
                .param("nu", nu())
                .param("klaar", klaar)
                .param("gelezen", lezing.gelezen())
                .param("breuken", lezing.breuken())
                .param("eerste", lezing.eerste())
                .param("soort", lezing.soort() == null ? null : lezing.soort().name())
                .param("nummer", nummer)
                .update();
    }

    private OffsetDateTime nu() {
        return klok.instant().atOffset(ZoneOffset.UTC);
    }
}
