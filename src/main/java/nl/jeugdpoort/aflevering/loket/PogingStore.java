package nl.jeugdpoort.aflevering.loket;

import java.time.Duration;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.aflevering.kanaal.Gesprek;
import nl.jeugdpoort.aflevering.spoor.Antwoordkluis;
import nl.jeugdpoort.bericht.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PogingStore {

    private static final int LANGST = 500;

    private final JdbcClient jdbc;
    private final Antwoordkluis kluis;

    PogingStore(JdbcClient jdbc, Antwoordkluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    /** An attempt that was made. */
    record Poging(Kop kop, Afleverkanaal kanaal, Duration duur, Gesprek gesprek) {}

    /**
     * Writes an attempt and moves the delivery.
     *
     * @param pauze time until the next attempt
     * @return false when the delivery was moved by somebody else meanwhile; then only the attempt is written
     */
    boolean leg(Poging poging, Afleverstatus naar, String uitkomst, String reden, Duration pauze) {
        String detail = reden == null || reden.length() <= LANGST ? reden : reden.substring(0, LANGST);
        Gesprek.Antwoord antwoord = poging.gesprek().antwoord();
        Kluis.Gesloten gesloten =
                antwoord == null ? null : kluis.sluit(poging.kop().id(), antwoord);
        return jdbc.sql("""
                        with a as (
                          update aflevering set status = :naar, kanaal = :kanaal, pogingen = pogingen + 1,
                            laatste_fout = :detail, volgende_poging = now() + make_interval(secs => :pauze)
                          where id = :id and status = 'OPEN' and (pogingen = :voor or :naar = 'AFGELEVERD')
                          returning id),
                        p as (
                          insert into aflever_poging (aflevering_id, begonnen_op, duur_ms, kanaal, uitkomst, detail, verzoek, http_status,
                                                      antwoord_sleutel, antwoord)
                          values (:id, now() - make_interval(secs => :duur / 1000.0), :duur, :kanaal, :uitkomst, :detail, :verzoek,
                                  :status::smallint, :sleutel, :antwoord::bytea))
                        select count(*) = 1 from a
                        """)
                .param("id", poging.kop().id())
                .param("voor", poging.kop().pogingen())
                .param("naar", naar.name())
                .param("kanaal", poging.kanaal().name())
                .param("uitkomst", uitkomst)
                .param("detail", detail)
                .param("pauze", pauze.toMillis() / 1000.0)
                .param("duur", (int) poging.duur().toMillis())
                .param("verzoek", poging.gesprek().vraag())
                .param("status", antwoord == null ? null : antwoord.status())
                .param("sleutel", gesloten == null ? null : gesloten.sleutel())
                .param("antwoord", gesloten == null ? null : gesloten.gegevens())
                .query(Boolean.class)
                .single();
    }
}
