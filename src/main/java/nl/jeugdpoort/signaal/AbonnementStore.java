package nl.jeugdpoort.signaal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.bericht.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of those who want to be told; tokens are locked. */
@Component
class AbonnementStore {

    private final JdbcClient jdbc;
    private final Kluis kluis;

    AbonnementStore(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    void voegToe(Abonnement abonnement) {
        var token = abonnement.token() == null
                ? new Kluis.Gesloten(null, null)
                : kluis.sluit(abonnement.token().getBytes(StandardCharsets.UTF_8), abonnement.id());
        jdbc.sql("""
                        insert into abonnement (id, deelnemer, adres, sleutel, token, soorten, onderwerp, sinds)
                        values (:id, :deelnemer, :adres, :sleutel, :token, :soorten::text[], :onderwerp, :sinds)
                        """)
                .param("id", abonnement.id())
                .param("deelnemer", abonnement.deelnemer())
                .param("adres", abonnement.callbackUrl().toString())
                .param("sleutel", token.sleutel())
                .param("token", token.gegevens())
                .param("soorten", abonnement.soorten().toArray(String[]::new))
                .param("onderwerp", abonnement.onderwerp())
                .param("sinds", abonnement.sinds().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that have not ended, oldest first. */
    List<Abonnement> van(String deelnemer) {
        return jdbc.sql(
                        "select * from abonnement where deelnemer = :deelnemer and beeindigd_op is null order by sinds, id")
                .param("deelnemer", deelnemer)
                .query(this::lees)
                .list();
    }

    /** Those for whom something is waiting that is due. */
    List<UUID> metWerk() {
        return jdbc.sql("""
                        select a.id from abonnement a
                        where a.beeindigd_op is null and exists (
                            select from signaal_verzending v
                            where v.kanaal = 'abonnement/' || a.id and v.status = 'WACHT' and v.volgende_poging <= now())
                        order by a.id
                        """).query(UUID.class).list();
    }

    /** One that has not ended; throws {@link Kluis.OnleesbareInhoud} when the key of its token is not configured. */
    Optional<Abonnement> vind(UUID id) {
        return jdbc.sql("select * from abonnement where id = :id and beeindigd_op is null")
                .param("id", id)
                .query(this::lees)
                .optional();
    }

    /** Ends one of a participant, with what was waiting for it; false when it has no such one. */
    boolean beeindig(UUID id, String deelnemer, String reden, Instant nu) {
        return jdbc.sql("""
                        with klaar as (
                            update abonnement set beeindigd_op = :nu, reden = :reden
                            where id = :id and deelnemer = :deelnemer and beeindigd_op is null returning id),
                        rest as (
                            update signaal_verzending v set status = 'INGETROKKEN'
                            from klaar where v.kanaal = 'abonnement/' || klaar.id and v.status = 'WACHT')
                        select count(*) from klaar
                        """)
                        .param("id", id)
                        .param("deelnemer", deelnemer)
                        .param("reden", reden)
                        .param("nu", nu.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Abonnement lees(ResultSet rij, int nummer) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        String sleutel = rij.getString("sleutel");
        String token = sleutel == null
                ? null
                : new String(
                        kluis.open(new Kluis.Gesloten(sleutel, rij.getBytes("token")), id), StandardCharsets.UTF_8);
        return new Abonnement(
                id,
                rij.getString("deelnemer"),
                URI.create(rij.getString("adres")),
                token,
                List.of((String[]) rij.getArray("soorten").getArray()),
                rij.getString("onderwerp"),
                rij.getObject("sinds", OffsetDateTime.class).toInstant());
    }
}
