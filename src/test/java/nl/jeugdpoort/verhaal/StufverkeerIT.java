package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Named.named;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A gemeente that speaks StUF and an aanbieder that does not understand each other. */
class StufverkeerIT {

    private static final Proefpoort POORT = Proefpoort.draait();

    private final StufPartner gemeente = POORT.stufGemeente;
    private final Partner aanbieder = POORT.restAanbieder;

    static Stream<Named<Partner>> aanbieders() {
        return Stream.of(
                named("REST", POORT.restAanbieder),
                named("JMS", POORT.jmsAanbieder),
                named("map", POORT.mapAanbieder),
                named("SFTP", POORT.sftpAanbieder),
                named("postbus", POORT.postbusAanbieder));
    }

    @Test
    void een_heenbericht_komt_bij_de_gemeente_in_een_Di01_met_het_goede_etiket() throws Exception {
        Simbericht verzoek = verhaal(aanbieder).verzoek();

        aanbieder.stuurt(verzoek);

        Post di01 = gemeente.krijgt(verzoek);
        assertThat(di01.envelop().getLocalName()).isEqualTo("envelopHeenbericht-ggk_Di01");
        assertThat(di01.etiket("berichtcode")).isEqualTo("Di01");
        assertThat(di01.etiket("functie")).isEqualTo("JW315");
        assertThat(di01.etiket("zender")).startsWith(aanbieder.code());
        assertThat(di01.etiket("ontvanger")).startsWith("0268").endsWith("GGk");
        assertThat(di01.etiket("functieVersie") + di01.etiket("functieSubversie"))
                .isEqualTo("00030002");
        assertThat(di01.etiket("referentienummer"))
                .isEqualTo(dossier(verzoek).nu().path("referentienummer").asText());
    }

    @Test
    void een_JW302_komt_terug_als_Du01_die_naar_de_Di01_van_de_gemeente_wijst() throws Exception {
        Simbericht toewijzing = gevraagd(aanbieder);

        String nummer = gemeente.stuurtDi01(toewijzing.inhoud());

        Post du01 = gemeente.krijgt("JW302", toewijzing.identificatie());
        assertThat(du01.envelop().getLocalName()).isEqualTo("envelopRetourbericht-ggk_Du01");
        assertThat(du01.etiket("crossRefnummer")).isEqualTo(nummer);
        assertThat(du01.etiket("functie")).isEqualTo("JW302");
        assertThat(aanbieder.krijgt(toewijzing).inhoud()).isEqualTo(toewijzing.inhoud());
    }

    @Test
    void een_tweede_bericht_onder_dezelfde_identificatie_krijgt_een_JW302_met_9056_en_gaat_niet_door()
            throws Exception {
        Partner ontvanger = POORT.postbusAanbieder;
        Simbericht eerste = gevraagd(ontvanger);
        String nummer = UUID.randomUUID().toString();
        byte[] anders = Bewerkt.met(eerste.inhoud(), "Toewijzingstijd", "23:59:58");
        gemeente.stuurt(eerste);
        assertThat(gemeente.krijgt("JW302", eerste.identificatie()).retourcodes())
                .isEmpty();

        gemeente.stuurt(Stufbericht.di01(gemeente.code(), nummer, anders));
        gemeente.stuurt(Stufbericht.di01(gemeente.code(), nummer, anders));

        await().until(() -> antwoorden(eerste).size() == 2);
        assertThat(antwoorden(eerste).getLast().retourcodes()).containsExactly("9056");
        assertThat(antwoorden(eerste).getLast().etiket("crossRefnummer")).isEqualTo(nummer);
        assertThat(ontvanger.alles("JW301", eerste.identificatie()))
                .extracting(Post::inhoud)
                .containsExactly(eerste.inhoud());
    }

    @ParameterizedTest(name = "aanbieder op {0}")
    @MethodSource("aanbieders")
    void een_Fo01_van_de_gemeente_staat_bij_het_bericht_en_komt_bij_de_afzender_in_zijn_eigen_kanaal(Partner afzender)
            throws Exception {
        Simbericht verzoek = verhaal(afzender).verzoek();
        afzender.stuurt(verzoek);

        gemeente.stuurtFo01(gemeente.krijgt(verzoek));

        JsonNode melding = new ObjectMapper()
                .readTree(afzender.krijgt("melding", verzoek.identificatie()).inhoud());
        assertThat(melding.path("code").asText()).isEqualTo("bericht-geweigerd");
        assertThat(melding.path("ketencode").asText()).isEqualTo("StUF055");
        assertThat(melding.path("bericht").asText()).isEqualTo(dossier(verzoek).id());
        assertThat(dossier(verzoek).gebeurtenissen()).contains("fo01-ontvangen");
        assertThat(dossier(verzoek).antwoorden()).containsExactly("JW316", "Fo01");
    }

    @Test
    void een_Fo01_over_een_onbekend_bericht_krijgt_een_Fo03() {
        var antwoord = gemeente.stuurt(Stufbericht.fo01("0268", "3f0a1c9e-52d7-4c1b-8a54-9d2f0b6e7a11"));

        assertThat(antwoord.status()).isEqualTo(500);
        assertThat(antwoord.tekst()).contains("Fo03Bericht").contains("StUF043");
    }

    private List<Post> antwoorden(Simbericht heen) {
        return gemeente.alles(heen.soort().retour(), heen.identificatie());
    }

    /** A toewijzing, after the aanbieder asked for it (TR379). */
    private Simbericht gevraagd(Partner doorWie) throws Exception {
        Verhaallijn verhaal = verhaal(doorWie);
        doorWie.stuurt(verhaal.verzoek());
        gemeente.krijgt(verhaal.verzoek());
        return verhaal.toewijzing();
    }

    private Verhaallijn verhaal(Partner aanbieder) {
        return Verhaallijn.van(gemeente, aanbieder, POORT.vandaag());
    }

    private static Dossier dossier(Simbericht bericht) {
        return POORT.dossier(bericht.afzender(), bericht.soort().name(), bericht.identificatie());
    }
}
