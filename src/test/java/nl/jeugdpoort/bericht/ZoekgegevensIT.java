package nl.jeugdpoort.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept beside messages to find them by, is what the messages themselves say. */
class ZoekgegevensIT {

    private final DataSource bron = ProefDatabase.nieuw();
    private final JdbcClient jdbc = JdbcClient.create(bron);
    private final BerichtStore store = Proefkern.store(bron, Clock.systemUTC());

    @Test
    void een_bericht_is_te_vinden_aan_toewijzing_en_referentie_elk_een_keer() {
        store.bewaar(Proefkern.jw301("0384", "42420001", "A1", "<a/>"));
        store.bewaar(Proefkern.jw301("0384", "42420001", "A1", "<a/>"));
        assertThat(jdbc.sql("select term from zoekterm join bericht using (volgnummer) order by term")
                        .query(String.class)
                        .list())
                .containsExactly("R" + "R1", "T10073");
    }

    @Test
    void de_stand_van_wat_niet_gewoon_is_gaat_mee_met_die_van_het_bericht() {
        List<UUID> ids = List.of(bewaar("A1"), bewaar("A2"), bewaar("A3"), bewaar("A4"));
        klopt();
        zet(ids.get(0), BerichtStatus.GOEDGEKEURD);
        zet(ids.get(1), BerichtStatus.AFGEKEURD);
        zet(ids.get(2), BerichtStatus.GEPARKEERD);
        zet(ids.get(3), BerichtStatus.GOEDGEKEURD);
        klopt();
        assertThat(apart()).isEqualTo(4);
        zet(ids.get(0), BerichtStatus.AFGELEVERD);
        zet(ids.get(2), BerichtStatus.ONTVANGEN);
        zet(ids.get(3), BerichtStatus.GEPARKEERD);
        klopt();
        assertThat(apart()).isEqualTo(2);
        store.legVast(List.of(
                Overgang.doorPoort(ids.get(2), BerichtStatus.GOEDGEKEURD, "goedgekeurd", null),
                Overgang.doorPoort(ids.get(2), BerichtStatus.AFGELEVERD, "afgeleverd", null),
                Overgang.doorPoort(ids.get(3), null, "bekeken", null)));
        klopt();
        assertThat(apart()).isEqualTo(2);
    }

    @Test
    void een_bericht_dat_meteen_is_goedgekeurd_staat_er_ook() {
        NieuwBericht nieuw = Proefkern.jw301("0384", "42420001", "A1", "<a/>");
        store.bewaar(new NieuwBericht(
                nieuw.id(),
                nieuw.kop(),
                Kanaal.INTERN,
                "jeugdpoort",
                null,
                BerichtStatus.GOEDGEKEURD,
                null,
                nieuw.ontvangenOp(),
                nieuw.inhoud(),
                nieuw.bsns(),
                true));
        klopt();
        assertThat(apart()).isOne();
    }

    private UUID bewaar(String identificatie) {
        return store.bewaar(Proefkern.jw301("0384", "42420001", identificatie, "<a/>"))
                .bericht()
                .id();
    }

    private void zet(UUID id, BerichtStatus naar) {
        store.legVast(Overgang.doorPoort(id, naar, "stap", null));
    }

    private void klopt() {
        String kolommen = "volgnummer, status, afzender, ontvanger, indiener, berichtsoort, ontvangen_op";
        assertThat(jdbc.sql("select %1$s from bericht_stand order by volgnummer".formatted(kolommen))
                        .query()
                        .listOfRows())
                .isEqualTo(jdbc.sql(
                                "select %1$s from bericht where status not in ('ONTVANGEN', 'AFGELEVERD') order by volgnummer"
                                        .formatted(kolommen))
                        .query()
                        .listOfRows());
    }

    private int apart() {
        return jdbc.sql("select count(*) from bericht_stand")
                .query(Integer.class)
                .single();
    }
}
