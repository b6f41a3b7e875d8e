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
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.WOONPLAATSBEGINSEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.Aanmelddossier.Gebeurtenisregel;
import nl.jeugdpoort.aanmelding.opslag.DocumentleveringStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom the documents go by each route, once, and that no one sees part 2 without a line in the log. */
class DocumentleveringIT {

    private static final String WIJKTEAM = "42420003";

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
        assertThat(zaken.leveringen.alle)
                .as("part 1 alone, for the network")
                .containsExactly("AANMELDFORMULIER>" + AANBIEDER, "AANMELDFORMULIER>" + GEMEENTE_301);
        zaken.meld(id, GI, AANBIEDER_GEVONDEN, ANDER, null);
        assertThat(zaken.leveringen.alle).hasSize(3).endsWith("AANMELDFORMULIER>" + ANDER);
        assertThat(zaken.bean(DocumentleveringStore.class).inzages(id)).last().satisfies(inzage -> {
            assertThat(inzage.aan()).isEqualTo(ANDER);
            assertThat(inzage.reden())
                    .isEqualTo("De aanbieder die wordt gevraagd krijgt het formulier: er is een aanbieder gevonden.");
        });
        assertThatThrownBy(() -> zaken.jdbc.sql("delete from aanmeldinzage").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void hetContactregisterZegtWieHetLokaalTeamIs() {
        Proefcontact.van("JZ17", "VT-X", "LT-0", "LOKAAL_TEAM_MEDEWERKER").in(zaken.jdbc);
        Proefcontact.van("JZ17", WIJKTEAM, "LT-1", "LOKAAL_TEAM_MEDEWERKER")
                .voor("0213")
                .in(zaken.jdbc);
        UUID id = documenten(GEMEENTE_301);
        assertThat(zaken.leveringen.alle)
                .as("nobody for this gemeente whose organisation is a participant")
                .containsExactly("AANMELDFORMULIER>" + AANBIEDER);

        Proefcontact.van("JZ17", WIJKTEAM, "LT-2", "LOKAAL_TEAM_MEDEWERKER")
                .voor(GEMEENTE_301)
                .in(zaken.jdbc);
        zaken.stuurDocument("AANMELDFORMULIER", id, 2, GEMEENTE_301);
        assertThat(zaken.leveringen.alle)
                .containsExactly(
                        "AANMELDFORMULIER>" + AANBIEDER,
                        "BEPALING>" + WIJKTEAM,
                        "AANMELDFORMULIER>" + WIJKTEAM,
                        "AANMELDFORMULIER>" + AANBIEDER);
        assertThat(inzages(id)).containsOnlyOnce(GI + ">" + WIJKTEAM);
    }

    @Test
    void route315BeideDocumentenGaanNaarDeOrganisatieVanHetLokaalTeamOokAlsDieNietDeGemeenteIs() {
        Proefcontact.van("JZ32", WIJKTEAM, "LT-1", "LOKAAL_TEAM_MEDEWERKER")
                .voor(GEMEENTE_315)
                .in(zaken.jdbc);
        zaken.stuurDocument("BEPALING", "JB-1", 1, AANBIEDER, GEMEENTE_315);
        zaken.stuurDocument("AANMELDFORMULIER", "JB-1", 1, AANBIEDER, GEMEENTE_315);
        assertThat(zaken.leveringen.alle).containsExactly("BEPALING>" + WIJKTEAM, "AANMELDFORMULIER>" + WIJKTEAM);
        UUID id = zaken.jdbc.sql("select id from aanmelding").query(UUID.class).single();
        assertThat(zaken.loopt(id)).as("the lokaal team has both").isEqualTo("2-3 4");
        assertThat(zaken.signalen.nieuw()).noneMatch(soort -> soort.startsWith("document-zonder-ontvanger"));
    }

    @Test
    void zonderLokaalTeamInHetRegisterKrijgtDeGemeenteHetEnHoortDeRegionaleContactpersoonDat() {
        Proefcontact.van("JZ32", "0384", "RC-1", "REGIONALE_CONTACTPERSOON").in(zaken.jdbc);
        zaken.stuurDocument("BEPALING", "JB-1", 1, AANBIEDER, GEMEENTE_315);
        assertThat(zaken.leveringen.alle).containsExactly("BEPALING>" + GEMEENTE_315);
        assertThat(zaken.signalen.nieuw()).contains("document-zonder-ontvanger>0384");
        zaken.stuurDocument("BEPALING", "JB-1", 2, AANBIEDER, GEMEENTE_315);
        assertThat(zaken.leveringen.alle).as("a next version goes too").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({GEMEENTE_301 + "," + GEMEENTE_315 + ",2-3 4", GEMEENTE_315 + "," + GEMEENTE_301 + ",4 2-4"})
    void wieDeAanmeldingOverneemtKrijgtDeNieuwsteDocumentenEenmaal(String van, String naar, String stappen) {
        UUID oud = documenten(van);
        zaken.stuurDocument("AANMELDFORMULIER", oud, 2, van);
        zaken.leveringen.alle.clear();
        zaken.meld(oud, van, WOONPLAATSBEGINSEL, null, naar);

        UUID nieuw = zaken.dossier(oud).volgende();
        assertThat(zaken.leveringen.alle)
                .contains("BEPALING>" + naar, "AANMELDFORMULIER>" + naar)
                .doesNotHaveDuplicates();
        assertThat(zaken.leveringen.berichten.getLast().kop().identificatie()).isEqualTo("JB-1.2");
        assertThat(zaken.loopt(nieuw)).isEqualTo(stappen);
        assertThat(zaken.bean(DocumentleveringStore.class).inzages(nieuw))
                .filteredOn(inzage -> inzage.aan().equals(naar))
                .singleElement()
                .satisfies(inzage -> {
                    assertThat(inzage.door()).isEqualTo(van);
                    assertThat(inzage.reden())
                            .isEqualTo("Het lokaal team van de gemeente krijgt het formulier: een andere gemeente is"
                                    + " verantwoordelijk.");
                });

        zaken.stuurDocument("BEPALING", "JB-1", 2, naar, naar);
        assertThat(zaken.jdbc
                        .sql("select count(*) from aanmelding")
                        .query(Integer.class)
                        .single())
                .as("the next version belongs to the case that took over")
                .isEqualTo(2);
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
