package nl.jeugdpoort.aanmelding;

import static nl.jeugdpoort.aanmelding.Proefzaken.AANBIEDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.ANDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_301;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_315;
import static nl.jeugdpoort.aanmelding.Proefzaken.GI;
import static nl.jeugdpoort.aanmelding.Proefzaken.product;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.AANBIEDER_GEVONDEN;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.AFWIJZING;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.NAAR_NETWERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.Aanmelddossier.Gebeurtenisregel;
import nl.jeugdpoort.aanmelding.opslag.DocumentleveringStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** To whom the documents go by each route, once, and that no one sees part 2 without a line in the log. */
class DocumentleveringIT {

    private final Proefzaken zaken = Proefzaken.op("2026-11-23T10:00:00Z");

    @AfterEach
    void sluit() {
        zaken.close();
    }

    @Test
    void route301HetFormulierGaatOokNaarDeGewensteAanbieder() {
        UUID id = documenten(GEMEENTE_301);
        assertThat(zaken.leveringen.alle).containsExactly("AANMELDFORMULIER>" + AANBIEDER);
        assertThat(inzages(id)).containsExactlyInAnyOrder(GI + ">" + GEMEENTE_301, GI + ">" + AANBIEDER);
        assertThat(zaken.dossier(id).gebeurtenissen())
                .filteredOn(g -> g.soort().equals("formulier-bij-aanbieder"))
                .extracting(Gebeurtenisregel::door)
                .containsExactly("jeugdpoort");
    }

    @Test
    void route315BepalingEnFormulierGaanOokNaarDeAanbieder() {
        UUID id = documenten(GEMEENTE_315);
        assertThat(zaken.leveringen.alle).containsExactly("BEPALING>" + AANBIEDER, "AANMELDFORMULIER>" + AANBIEDER);
        assertThat(zaken.loopt(id)).isEqualTo("2-3 4");
    }

    @Test
    void route315WatDeGiAlleenAanDeAanbiederStuurdeGaatOokNaarHetLokaalTeam() {
        zaken.stuurDocument("BEPALING", "JB-1", 1, AANBIEDER, GEMEENTE_315);
        assertThat(zaken.leveringen.alle).containsExactly("BEPALING>" + GEMEENTE_315);
    }

    @Test
    void deAanbiederDieIsGevondenKrijgtHetFormulierEnDatBlijftStaan() {
        UUID id = documenten(GEMEENTE_301);
        zaken.stuur("JW301", GEMEENTE_301, AANBIEDER, product(null, null, null));
        zaken.meld(id, AANBIEDER, AFWIJZING);
        zaken.meld(id, AANBIEDER, NAAR_NETWERK);
        assertThat(zaken.leveringen.alle).hasSize(1);
        zaken.meld(id, GI, AANBIEDER_GEVONDEN, ANDER, null);
        assertThat(zaken.leveringen.alle).containsExactly("AANMELDFORMULIER>" + AANBIEDER, "AANMELDFORMULIER>" + ANDER);
        assertThat(zaken.bean(DocumentleveringStore.class).inzages(id)).last().satisfies(inzage -> {
            assertThat(inzage.aan()).isEqualTo(ANDER);
            assertThat(inzage.reden())
                    .isEqualTo("De aanbieder die wordt gevraagd krijgt het formulier: er is een aanbieder gevonden.");
        });
        assertThatThrownBy(() -> zaken.jdbc.sql("delete from aanmeldinzage").update())
                .hasMessageContaining("append-only");
    }

    private UUID documenten(String gemeente) {
        zaken.stuurDocument("BEPALING", "JB-1", 1, gemeente, gemeente);
        zaken.stuurDocument("AANMELDFORMULIER", "JB-1", 1, gemeente, gemeente);
        return zaken.jdbc.sql("select id from aanmelding").query(UUID.class).single();
    }

    private List<String> inzages(UUID id) {
        return zaken.bean(DocumentleveringStore.class).inzages(id).stream()
                .map(inzage -> inzage.door() + ">" + inzage.aan())
                .toList();
    }
}
