package nl.jeugdpoort.contact;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import nl.jeugdpoort.deelnemer.Regio;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries that count and that nobody confirmed in time. */
@Component
class Verouderd {

    private final JdbcClient jdbc;

    Verouderd(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether an organisation has any. */
    boolean heeft(Regio regio, String organisatie, Instant nu) {
        return jdbc.sql("""
                        select exists (
                            select from contact
                            where regio = :regio and organisatie = :organisatie and beeindigd_op is null
                              and bevestigd_op <= :grens and (geldig_tot is null or geldig_tot >= :vandaag))
                        """)
                .param("regio", regio.cbsJeugdregio())
                .param("organisatie", organisatie)
                .param("grens", Contactrij.tijd(Versheid.grens(regio, nu)))
                .param("vandaag", Dagen.vandaag(nu))
                .query(Boolean.class)
                .single();
    }

    /** Marks those of which nobody was reminded within the interval, and returns their number per organisation. */
    Map<String, Integer> herinner(Regio regio, Instant nu) {
        Map<String, Integer> uit = new TreeMap<>();
        jdbc.sql("""
                        update contact set herinnerd_op = :nu
                        where regio = :regio and beeindigd_op is null
                          and bevestigd_op <= :grens and (geldig_tot is null or geldig_tot >= :vandaag)
                          and (herinnerd_op is null or herinnerd_op <= :grens)
                        returning organisatie
                        """)
                .param("nu", Contactrij.tijd(nu))
                .param("regio", regio.cbsJeugdregio())
                .param("grens", Contactrij.tijd(Versheid.grens(regio, nu)))
                .param("vandaag", Dagen.vandaag(nu))
                .query(String.class)
                .list()
                .forEach(organisatie -> uit.merge(organisatie, 1, Integer::sum));
        return uit;
    }
}
