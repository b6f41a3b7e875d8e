package nl.jeugdpoort.aanmelding;

import static nl.jeugdpoort.aanmelding.Proefzaken.AANBIEDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.BSN;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_301;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_315;
import static nl.jeugdpoort.aanmelding.Proefzaken.GI;
import static nl.jeugdpoort.aanmelding.Proefzaken.product;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.AFWIJZING;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.NAAR_NETWERK;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.RET_AANMELDING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.opslag.DocumentleveringStore;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.bepaling.Aanmeldformulier;
import nl.jeugdpoort.bepaling.Documenten;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.toets.Toetsbank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The network and the RET get part 1 of the newest form and nothing else; and who they are. */
class Deel1leveringIT {

    private static final String REGIO_301 = "JZ17";
    private static final String NETWERK_315 = "65656055";

    private final Proefzaken zaken = Proefzaken.op("2026-11-23T10:00:00Z");

    @AfterEach
    void sluit() {
        zaken.close();
    }

    @ParameterizedTest
    @CsvSource({
        GEMEENTE_301 + ", NAAR_NETWERK, " + GEMEENTE_301,
        GEMEENTE_301 + ", RET_AANMELDING, " + GEMEENTE_301,
        GEMEENTE_315 + ", NAAR_NETWERK, " + NETWERK_315,
        GEMEENTE_315 + ", RET_AANMELDING, " + GEMEENTE_315
    })
    void inElkeRouteGaatAlleenDeel1NaarNetwerkEnRet(String gemeente, Gebeurtenissoort begin, String ontvanger)
            throws Exception {
        UUID id = totAfwijzing(gemeente);
        int eerder = zaken.leveringen.alle.size();
        zaken.meld(id, GI, begin);

        assertThat(zaken.leveringen.alle.subList(eerder, zaken.leveringen.alle.size()))
                .containsExactly("AANMELDFORMULIER>" + ontvanger);
        Bericht deel1 = zaken.leveringen.berichten.getLast();
        assertThat(deel1.kop().afzender()).isEqualTo(GI);
        assertThat(deel1.kop().ontvanger()).isEqualTo(ontvanger);
        byte[] inhoud = zaken.bean(BerichtStore.class).inhoud(deel1.id()).orElseThrow();
        assertThat(Toetsbank.los().toets(inhoud).bevindingen()).isEmpty();
        assertThat(Toetsbank.los().lees(inhoud).kop()).isEqualTo(deel1.kop());
        toontNiemand(inhoud, Documenten.leesFormulier(formulier(BSN, 1, gemeente)));
        assertThat(zaken.bean(DocumentleveringStore.class).inzages(id))
                .as("part 1 shows nobody, so nothing is logged")
                .hasSize(2);
    }

    /** Only part 1, and no value of part 2 anywhere, as far as part 1 itself does not say the same word. */
    private static void toontNiemand(byte[] inhoud, Aanmeldformulier heel) {
        Aanmeldformulier gelezen = Documenten.leesFormulier(inhoud);
        assertThat(gelezen.deel2()).isNull();
        assertThat(gelezen.deel1()).isEqualTo(heel.deel1());
        String tekst = new String(inhoud, java.nio.charset.StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        String deel1 = Documenten.json(heel).path("deel1").toString().toLowerCase(Locale.ROOT);
        List<String> waarden = new ArrayList<>();
        verzamel(Documenten.json(heel).path("deel2"), waarden);
        assertThat(waarden)
                .contains(BSN, "Wilgenstam", "Hülya Özdemir", "ouder25519@example.org", "2014-08-07", "9999XX")
                .hasSizeGreaterThan(30)
                .filteredOn(waarde -> waarde.length() > 3
                        && !waarde.equals(gelezen.kop().ontvanger())
                        && !deel1.contains(waarde.toLowerCase(Locale.ROOT)))
                .hasSizeGreaterThan(25)
                .allSatisfy(waarde -> assertThat(tekst).doesNotContain(waarde.toLowerCase(Locale.ROOT)));
    }

    private static void verzamel(JsonNode node, List<String> waarden) {
        if (node instanceof ContainerNode<?>) {
            node.forEach(deel -> verzamel(deel, waarden));
        } else {
            waarden.add(node.asText());
        }
    }

    @Test
    void zonderFormulierGaatErNietsEnWatLaterKomtGaatNogEenVolgendeVersieOok() {
        UUID id = zaken.begin(GEMEENTE_315, AANBIEDER);
        zaken.stuurDocument("BEPALING", id, 1, GEMEENTE_315);
        zaken.meld(id, AANBIEDER, AFWIJZING);
        zaken.meld(id, GI, NAAR_NETWERK);
        assertThat(aan(NETWERK_315)).isEmpty();

        zaken.stuurDocument("AANMELDFORMULIER", id, 1, GEMEENTE_315);
        zaken.stuurDocument("AANMELDFORMULIER", id, 2, GEMEENTE_315);
        List<Bericht> gegaan = aan(NETWERK_315);
        assertThat(gegaan).hasSize(2);
        String eerste = gegaan.getFirst().kop().identificatie();
        assertThat(eerste).startsWith("D1-").endsWith(".1");
        assertThat(gegaan.getLast().kop().identificatie()).isEqualTo(eerste.replaceFirst("1$", "2"));
    }

    @Test
    void wieTweeKeerWordtGevraagdKrijgtHetzelfdeFormulierNietNogEens() {
        UUID id = totAfwijzing(GEMEENTE_315);
        zaken.meld(id, GI, NAAR_NETWERK);
        zaken.meld(id, GI, Gebeurtenissoort.NETWERK_ZONDER_UITKOMST);
        zaken.meld(id, GI, NAAR_NETWERK);
        assertThat(aan(NETWERK_315)).hasSize(1);
    }

    @Test
    void hetContactregisterZegtWieVoorHetRetOntvangt() {
        Proefcontact.van(REGIO_301, "VT-X", "PO-0", "PROCESONDERSTEUNER").in(zaken.jdbc);
        Proefcontact.van(REGIO_301, "42420003", "PO-1", "PROCESONDERSTEUNER").in(zaken.jdbc);
        Proefcontact.van(REGIO_301, GEMEENTE_301, "RC-1", "REGIONALE_CONTACTPERSOON")
                .in(zaken.jdbc);
        UUID id = totAfwijzing(GEMEENTE_301);
        zaken.signalen.nieuw();
        zaken.meld(id, GI, RET_AANMELDING);
        assertThat(aan("42420003"))
                .as("an organisation that is no participant cannot be reached")
                .hasSize(1);
        assertThat(zaken.signalen.nieuw()).noneMatch(soort -> soort.startsWith("document-zonder-ontvanger"));
    }

    @Test
    void isErNiemandBekendDanKrijgtDeGemeenteHetEnHoortDeBeheerderWatHijMoetDoen() {
        UUID id = totAfwijzing(GEMEENTE_301);
        zaken.signalen.nieuw();
        zaken.meld(id, GI, NAAR_NETWERK);
        assertThat(aan(GEMEENTE_301)).hasSize(1);
        assertThat(zaken.signalen.alle)
                .filteredOn(m -> m.soort().equals("document-zonder-ontvanger"))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.deelnemer()).isNull();
                    assertThat(m.tekst())
                            .isEqualTo("Aanmelding " + id + ": wie er ontvangt voor het netwerk van aanbieders is niet"
                                    + " bekend. Gemeente 0200 heeft daarom deel 1 van het aanmeldformulier gekregen: geef"
                                    + " dat door. Zet de ontvanger van regio JZ17 in regios.yaml of in het"
                                    + " contactregister, met een organisatie die deelnemer is.");
                });
    }

    /** A reference of the GI that is a BSN, which no rule forbids, must not travel with part 1. */
    private UUID totAfwijzing(String gemeente) {
        zaken.stuurDocument("BEPALING", BSN, 1, gemeente, gemeente);
        zaken.stuurDocument("AANMELDFORMULIER", BSN, 1, gemeente, gemeente);
        UUID id = zaken.jdbc.sql("select id from aanmelding").query(UUID.class).single();
        if (gemeente.equals(GEMEENTE_301)) {
            zaken.stuur("JW301", gemeente, AANBIEDER, product(null, null, null));
        }
        zaken.meld(id, AANBIEDER, AFWIJZING);
        return id;
    }

    private static byte[] formulier(String kenmerk, int versie, String gemeente) {
        return Proefbepaling.xml("AANMELDFORMULIER", kenmerk, versie, gemeente, gemeente);
    }

    /** What went to a participant with a form of the gateway's own making. */
    private List<Bericht> aan(String code) {
        return zaken.leveringen.berichten.stream()
                .filter(bericht -> bericht.kop().identificatie().startsWith("D1-"))
                .filter(bericht -> bericht.kop().ontvanger().equals(code))
                .toList();
    }
}
