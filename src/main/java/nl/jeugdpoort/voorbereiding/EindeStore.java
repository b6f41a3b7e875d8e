package nl.jeugdpoort.voorbereiding;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.jeugdpoort.aanmelding.Zaakbeweging.Gebeurd;
import nl.jeugdpoort.bericht.Bericht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ends messages that wait: they came in, or nobody is to send them any more. Each method gives the messages that it ended. */
@Repository
class EindeStore {

    private final JdbcClient jdbc;

    EindeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Concepts that came in as these messages; gives those that wait in a postbus. */
    List<UUID> ingestuurd(List<Bericht> berichten) {
        return jdbc.sql("""
                        update voorbereiding v set status = 'VERZONDEN', reden = null
                        from unnest(:afzenders::text[], :soorten::text[], :identificaties::text[]) as b (afzender, soort, identificatie)
                        where v.deelnemer = b.afzender and v.berichtsoort = b.soort and v.identificatie = b.identificatie
                          and v.status = 'CONCEPT'
                        returning v.id
                        """)
                .param("afzenders", kolom(berichten, b -> b.kop().afzender()))
                .param("soorten", kolom(berichten, b -> b.kop().berichtsoort()))
                .param("identificaties", kolom(berichten, b -> b.kop().identificatie()))
                .query(UUID.class)
                .list();
    }

    private static String[] kolom(List<Bericht> berichten, Function<Bericht, String> waarde) {
        return berichten.stream().map(waarde).toArray(String[]::new);
    }

    /** Ends what waits for an aanbieder, now that a message came: it is this one, or there is no need for it any more. */
    List<UUID> gekomen(UUID aanmelding, String berichtsoort, Gebeurd gebeurd, String reden) {
        return jdbc.sql("""
                        update voorbereiding v set sleutel = null, gegevens = null,
                            status = case when v.identificatie = b.identificatie then 'VERZONDEN' else 'VERVALLEN' end,
                            reden = case when v.identificatie = b.identificatie then null else :reden::text end
                        from bericht b
                        where b.id = :bericht and v.aanmelding = :aanmelding and v.berichtsoort = :soort and v.aanbieder = :aanbieder
                          and v.status in ('CONCEPT', 'TE_VERZENDEN')
                        returning v.id
                        """)
                .param("bericht", gebeurd.bericht())
                .param("reden", reden)
                .param("aanmelding", aanmelding)
                .param("soort", berichtsoort)
                .param("aanbieder", gebeurd.aanbieder())
                .query(UUID.class)
                .list();
    }

    /** Ends what waits of earlier versions, but for what came in already although that is not noted yet. */
    List<UUID> vervaltEerder(Bepalingversie versie, String reden) {
        return jdbc.sql("""
                        update voorbereiding v set status = 'VERVALLEN', reden = :reden, sleutel = null, gegevens = null
                        where v.aanmelding = :aanmelding and v.bepaling <> :bepaling and v.status in ('CONCEPT', 'TE_VERZENDEN')
                          and not exists (select from bericht b where b.afzender = v.deelnemer and b.berichtsoort = v.berichtsoort
                                              and b.identificatie = v.identificatie and b.uniek and b.status <> 'AFGEKEURD')
                        returning v.id
                        """)
                .param("reden", reden)
                .param("aanmelding", versie.aanmelding())
                .param("bepaling", versie.bericht())
                .query(UUID.class)
                .list();
    }

    /**
     * Ends what waits in a case.
     *
     * @param aanbieder only for this one; null for all
     */
    List<UUID> vervalt(UUID aanmelding, String aanbieder, String reden) {
        return jdbc.sql("""
                        update voorbereiding set status = 'VERVALLEN', reden = :reden, sleutel = null, gegevens = null
                        where aanmelding = :aanmelding and aanbieder = coalesce(:aanbieder::text, aanbieder)
                          and status in ('CONCEPT', 'TE_VERZENDEN')
                        returning id
                        """)
                .param("reden", reden)
                .param("aanmelding", aanmelding)
                .param("aanbieder", aanbieder)
                .query(UUID.class)
                .list();
    }
}
