package nl.jeugdpoort.voorbereiding;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.bepaling.Hulp;
import nl.jeugdpoort.bericht.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept with a case about its bepaling: questions, differences, and help without a contract. */
@Repository
class DossierStore {

    private final JdbcClient jdbc;
    private final Kluis kluis;

    DossierStore(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    /** False when it was asked about this version before. */
    boolean voegVraagToe(Bepalingversie versie, Gevraagd vraag, Instant nu) {
        return jdbc.sql("""
                        insert into bepalingvraag (aanmelding, bepaling, hulp, aanbieder, zin, gesteld_op)
                        values (:aanmelding, :bepaling, :hulp, :aanbieder, :zin, :op::timestamptz) on conflict do nothing
                        """)
                        .param("aanmelding", versie.aanmelding())
                        .param("bepaling", versie.bericht())
                        .param("hulp", vraag.hulp())
                        .param("aanbieder", vraag.aanbieder())
                        .param("zin", vraag.zin())
                        .param("op", nu.toString())
                        .update()
                == 1;
    }

    /** Ends the questions about earlier versions; gives the messages that they were about. */
    List<UUID> sluitEerder(Bepalingversie versie, Instant nu) {
        return jdbc.sql("""
                        update bepalingvraag set gesloten_op = :op::timestamptz
                        where aanmelding = :aanmelding and bepaling <> :bepaling and gesloten_op is null returning bepaling
                        """)
                .param("op", nu.toString())
                .param("aanmelding", versie.aanmelding())
                .param("bepaling", versie.bericht())
                .query(UUID.class)
                .list();
    }

    void voegVerschilToe(UUID aanmelding, UUID bericht, String aanbieder, List<String> zinnen, Instant nu) {
        jdbc.sql("""
                        insert into toewijzingverschil (aanmelding, bericht, nummer, aanbieder, zin, gezien_op)
                        select :aanmelding, :bericht, z.nummer, :aanbieder, z.zin, :op::timestamptz
                        from unnest(:zinnen::text[]) with ordinality as z (zin, nummer) on conflict do nothing
                        """)
                .param("aanmelding", aanmelding)
                .param("bericht", bericht)
                .param("aanbieder", aanbieder)
                .param("zinnen", zinnen.toArray(String[]::new))
                .param("op", nu.toString())
                .update();
    }

    /** Keeps for which help of a version the gemeente agreed to an aanbieder without a contract, and who agreed. */
    void bewaarUitzonderingen(Bepalingversie versie) {
        for (int nummer = 1; nummer <= versie.bepaling().hulp().size(); nummer++) {
            if (versie.hulp(nummer).uitzondering() != null) {
                bewaarUitzondering(versie, nummer, versie.hulp(nummer));
            }
        }
    }

    private void bewaarUitzondering(Bepalingversie versie, int nummer, Hulp hulp) {
        byte[] naam = hulp.uitzondering().functionaris().getBytes(StandardCharsets.UTF_8);
        Kluis.Gesloten dicht = kluis.sluit(naam, versie.aanmelding());
        jdbc.sql("""
                        insert into bepalinguitzondering (aanmelding, bepaling, hulp, zorgvorm, aanbieder, sleutel, functionaris)
                        values (:aanmelding, :bepaling, :hulp, :zorgvorm, :aanbieder, :sleutel, :naam) on conflict do nothing
                        """)
                .param("aanmelding", versie.aanmelding())
                .param("bepaling", versie.bericht())
                .param("hulp", nummer)
                .param("zorgvorm", hulp.zorgvorm())
                .param("aanbieder", hulp.zorgaanbieder())
                .param("sleutel", dicht.sleutel())
                .param("naam", dicht.gegevens())
                .update();
    }
}
