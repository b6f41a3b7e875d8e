package nl.jeugdpoort.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the lines. Writers wait for each other until their transactions end: there is one chain. */
@Repository
class Auditstore implements Auditlog {

    /** Keeps this advisory lock apart from others in the same database. */
    private static final int SLOT = 0x41554449;

    private final JdbcClient jdbc;
    private final Clock klok;

    Auditstore(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    @Override
    @Transactional
    public void noteer(Auditregel regel) {
        jdbc.sql("select pg_advisory_xact_lock(?, 0)::text")
                .param(SLOT)
                .query(String.class)
                .single();
        byte[] vorige = jdbc.sql("select zegel from audit order by nummer desc limit 1")
                .query(byte[].class)
                .optional()
                .orElse(new byte[0]);
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("""
                        insert into audit (tijdstip, wie, rol, handeling, objectsoort, object, doel, gelukt, zegel)
                        values (:tijdstip, :wie, :rol, :handeling, :objectsoort, :object, :doel, :gelukt, :zegel)
                        """)
                .param("tijdstip", nu.atOffset(ZoneOffset.UTC))
                .param("wie", regel.wie())
                .param("rol", regel.rol())
                .param("handeling", regel.handeling().name())
                .param("objectsoort", regel.objectsoort())
                .param("object", regel.object())
                .param("doel", regel.doel())
                .param("gelukt", regel.gelukt())
                .param("zegel", zegel(vorige, nu, regel))
                .update();
    }

    /** The hash of the seal before and of what the line says, each part with its length, so that none can run into the next. */
    static byte[] zegel(byte[] vorige, Instant nu, Auditregel regel) {
        String tekst = Stream.of(
                        nu,
                        regel.wie(),
                        regel.rol(),
                        regel.handeling(),
                        regel.objectsoort(),
                        regel.object(),
                        regel.doel(),
                        regel.gelukt())
                .map(deel -> Objects.toString(deel, ""))
                .map(deel -> deel.length() + ":" + deel)
                .collect(Collectors.joining());
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(vorige);
            return hash.digest(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
