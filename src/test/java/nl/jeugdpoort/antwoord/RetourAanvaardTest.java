package nl.jeugdpoort.antwoord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetourAanvaardTest {

    private final Retourmaker retourmaker =
            new SchemaRetourmaker(Standaardmappen.meegeleverd(), new AntwoordInstellingen("1.0.0"));

    @ParameterizedTest
    @FieldSource("nl.jeugdpoort.antwoord.Heenbericht#SOORTEN")
    void ieder_eigen_heenbericht_van_deze_tests_is_geldig(String soort) {
        Geldig.toets(soort, Heenbericht.van(soort).bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"JW301", "JW305", "JW307", "JW315", "JW317", "JW319"})
    void een_aanvaard_bericht_krijgt_alleen_een_kop_zonder_retourcodes(String soort) {
        Heenbericht heen = Heenbericht.van(soort);

        Plat antwoord = heen.antwoord();

        assertThat(antwoord.codes()).isEmpty();
        assertThat(antwoord.inhoud()).isEmpty();
        assertThat(antwoord.velden())
                .containsEntry("/Bericht/Header/Afzender", heen.kop().afzender())
                .containsEntry("/Bericht/Header/Ontvanger", heen.kop().ontvanger())
                .containsEntry(
                        "/Bericht/Header/BerichtIdentificatie/Identificatie",
                        heen.kop().identificatie())
                .containsEntry("/Bericht/Header/BerichtIdentificatie/Dagtekening", "2026-11-02")
                .containsEntry("/Bericht/Header/XsdVersie/BasisschemaXsdVersie", "1.0.1")
                .containsEntry("/Bericht/Header/XsdVersie/BerichtXsdVersie", "1.0.2")
                .containsEntry("/Bericht/Header/IdentificatieRetour", Heenbericht.IDENTIFICATIE)
                .containsEntry("/Bericht/Header/DagtekeningRetour", "2026-11-03")
                .containsEntry("/Bericht/Header/XsdVersieRetour/BerichtXsdVersie", "1.0.0")
                .doesNotContainKey("/Bericht/Header/XsltVersie");
    }

    @Test
    void de_kop_alleen_wordt_geschreven_zonder_het_heenbericht_te_lezen() {
        assertThat(retourmaker.antwoord(
                        Heenbericht.van("JW301").kop(),
                        () -> {
                            throw new AssertionError("De inhoud is niet nodig");
                        },
                        List.of(),
                        Heenbericht.IDENTIFICATIE,
                        Heenbericht.DAGTEKENING))
                .isPresent();
    }

    @Test
    void een_signaal_keurt_niet_af() {
        Bevinding signaal = Heenbericht.bevinding(Niveau.SIGNAAL, null, "/Bericht/Client");

        assertThat(Heenbericht.van("JW301").antwoord(signaal).codes()).isEmpty();
    }

    @Test
    void een_aanvaarde_declaratie_en_een_antwoord_krijgen_geen_antwoord_van_de_poort() {
        Berichtkop declaratie = Heenbericht.van("JW323").kop();
        Berichtkop retour = new Berichtkop("ijw/3.2", "JW302", "0384", "42420001", "1", null, null, null);

        assertThat(antwoord(declaratie)).isEmpty();
        assertThat(antwoord(retour)).isEmpty();
        assertThat(retourmaker.antwoordsoort("JW325")).isEmpty();
        assertThat(retourmaker.antwoordsoort("JW323")).contains("JW325");
    }

    @Test
    void een_bericht_dat_niet_aan_zijn_schema_voldoet_krijgt_geen_retourbericht() {
        Bevinding schema = Heenbericht.bevinding(Niveau.SCHEMA, null, "/Bericht/Client/Bsn");

        assertThat(retourmaker.antwoord(
                        Heenbericht.van("JW301").kop(),
                        () -> new byte[0],
                        List.of(schema),
                        "1",
                        Heenbericht.DAGTEKENING))
                .isEmpty();
    }

    @Test
    void het_bestand_is_utf_8_zonder_bom_met_regeleinden_cr_lf() {
        byte[] bytes = antwoord(Heenbericht.van("JW301").kop()).orElseThrow();

        String tekst = new String(bytes, StandardCharsets.UTF_8);
        assertThat(tekst).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<jw302:Bericht ");
        assertThat(tekst.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(tekst).contains("<ijw:Identificatie>P&amp;R 436</ijw:Identificatie>");
    }

    @Test
    void een_identificatie_is_hoogstens_twaalf_tekens() {
        Berichtkop kop = Heenbericht.van("JW301").kop();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> retourmaker.antwoord(
                        kop, () -> new byte[0], List.of(), "1234567890123", Heenbericht.DAGTEKENING));
    }

    private Optional<byte[]> antwoord(Berichtkop kop) {
        return retourmaker.antwoord(
                kop, () -> new byte[0], List.of(), Heenbericht.IDENTIFICATIE, Heenbericht.DAGTEKENING);
    }
}
