package nl.jeugdpoort.ontvangst;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import nl.jeugdpoort.bericht.Kluis;
import nl.jeugdpoort.ontvangst.Uitkomst.Geweigerd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was refused at the door, with the body encrypted. */
@Repository
class WeigeringStore {

    private final JdbcClient jdbc;
    private final Kluis kluis;
    private final Clock klok;

    WeigeringStore(JdbcClient jdbc, Kluis kluis, Clock klok) {
        this.jdbc = jdbc;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** Records one refusal; an {@code inhoud} of null was never read. */
    void bewaar(Aanbieding aanbieding, Geweigerd geweigerd) {
        UUID id = UUID.randomUUID();
        Kluis.Gesloten inhoud = aanbieding.inhoud() == null ? null : kluis.sluit(aanbieding.inhoud(), id);
        jdbc.sql("""
                        insert into weigering (id, tijdstip, kanaal, indiener, code, ketencode, detail, bestandsnaam, sleutel, gegevens)
                        values (:id, :tijdstip, :kanaal, :indiener, :code, :ketencode, :detail, :bestandsnaam, :sleutel, :gegevens)
                        """)
                .param("id", id)
                .param("tijdstip", Timestamp.from(klok.instant()))
                .param("kanaal", aanbieding.kanaal().name())
                .param("indiener", aanbieding.indiener())
                .param("code", geweigerd.grond().code())
                .param("ketencode", geweigerd.grond().ketencode())
                .param("detail", geweigerd.detail())
                .param("bestandsnaam", aanbieding.bestandsnaam())
                .param("sleutel", inhoud == null ? null : inhoud.sleutel())
                .param("gegevens", inhoud == null ? null : inhoud.gegevens())
                .update();
    }
}
