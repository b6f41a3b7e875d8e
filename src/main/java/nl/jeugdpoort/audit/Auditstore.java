package nl.jeugdpoort.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds the lines. Writers wait for each other until their transactions end: there is one chain. Every hundredth seal goes to the ordinary
 * log, which is kept elsewhere: it shows when the whole database was put back to an earlier day.
 */
@Repository
class Auditstore implements Auditlog {

    private static final Logger LOG = LoggerFactory.getLogger(Auditstore.class);
    private static final int IN_LOG = 100;

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Ketenmerk merk;

    Auditstore(JdbcClient jdbc, Clock klok, Ketenmerk merk) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.merk = merk;
    }

    @Override
    @Transactional
    public void noteer(Auditregel regel) {
        Ketenhoofd hoofd = jdbc.sql("select nummer, tijdstip, zegel, merk from audit_hoofd for update")
                .query(Ketenhoofd.class)
                .single();
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        Instant tijdstip = nu.isBefore(hoofd.tijdstip()) ? hoofd.tijdstip() : nu;
        Auditrij rij = rij(hoofd.nummer() + 1, tijdstip, regel);
        Auditrij verzegeld = rij.verzegeld(Zegel.van(hoofd.zegel(), rij));
        voegToe(verzegeld);
        verzet(verzegeld);
        if (rij.nummer() % IN_LOG == 0) {
            LOG.info(
                    "Auditlog: regel {} heeft zegel {}",
                    rij.nummer(),
                    HexFormat.of().formatHex(verzegeld.zegel()));
        }
    }

    private static Auditrij rij(long nummer, Instant tijdstip, Auditregel regel) {
        return new Auditrij(
                nummer,
                tijdstip,
                regel.wie(),
                gevuld(regel.rol()),
                regel.handeling(),
                gevuld(regel.objectsoort()),
                gevuld(regel.object()),
                gevuld(regel.doel()),
                regel.gelukt(),
                Herkomst.nu(),
                Zegel.GEEN);
    }

    /** A seal does not tell empty from absent, so only one of them exists; the database keeps no NUL. */
    private static String gevuld(String tekst) {
        String schoon = tekst == null ? "" : tekst.replace("\0", "");
        return schoon.isEmpty() ? null : schoon;
    }

    private void voegToe(Auditrij rij) {
        jdbc.sql("""
                        insert into audit (nummer, tijdstip, wie, rol, handeling, objectsoort, object, doel, gelukt, herkomst, zegel)
                        values (:nummer, :tijdstip, :wie, :rol, :handeling, :objectsoort, :object, :doel, :gelukt, :herkomst, :zegel)
                        """)
                .param("nummer", rij.nummer())
                .param("tijdstip", rij.tijdstip().atOffset(ZoneOffset.UTC))
                .param("wie", rij.wie())
                .param("rol", rij.rol())
                .param("handeling", rij.handeling().name())
                .param("objectsoort", rij.objectsoort())
                .param("object", rij.object())
                .param("doel", rij.doel())
                .param("gelukt", rij.gelukt())
                .param("herkomst", rij.herkomst())
                .param("zegel", rij.zegel())
                .update();
    }

    private void verzet(Auditrij rij) {
        jdbc.sql("update audit_hoofd set nummer = :nummer, tijdstip = :tijdstip, zegel = :zegel, merk = :merk")
                .param("nummer", rij.nummer())
                .param("tijdstip", rij.tijdstip().atOffset(ZoneOffset.UTC))
                .param("zegel", rij.zegel())
                .param("merk", merk.van(rij.nummer(), rij.zegel()))
                .update();
    }
}
