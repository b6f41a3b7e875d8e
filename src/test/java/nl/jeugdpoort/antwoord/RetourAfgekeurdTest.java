package nl.jeugdpoort.antwoord;

import static nl.jeugdpoort.antwoord.Heenbericht.bevinding;
import static nl.jeugdpoort.antwoord.Heenbericht.historie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class RetourAfgekeurdTest {

    private static final String PRODUCT = "/Bericht/Client/ToegewezenProducten/ToegewezenProduct";

    @ParameterizedTest
    @FieldSource("nl.jeugdpoort.antwoord.Heenbericht#SOORTEN")
    void een_fout_in_het_bericht_zelf_geeft_een_kale_kop_met_0001_wat_er_verder_ook_mis_is(String soort) {
        Plat antwoord = Heenbericht.van(soort)
                .antwoord(
                        historie("9056", "/Bericht/Header/BerichtIdentificatie"),
                        bevinding(Niveau.BERICHT, "0001", "/Bericht/Client/Bsn"));

        assertThat(antwoord.kopcodes()).containsExactly("0001");
        assertThat(antwoord.inhoud()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("nl.jeugdpoort.antwoord.Heenbericht#SOORTEN")
    void een_fout_in_de_kop_geeft_alleen_een_kop_met_die_codes(String soort) {
        Plat antwoord = Heenbericht.van(soort)
                .antwoord(
                        bevinding(Niveau.EXTERN, "S300", "/Bericht/Header/Afzender"),
                        historie("9056", "/Bericht/Header/BerichtIdentificatie/Identificatie"),
                        bevinding(Niveau.EXTERN, "S300", "/Bericht/Header/Ontvanger"),
                        historie("9332", PRODUCT));

        assertThat(antwoord.kopcodes()).containsExactly("S300", "9056");
        assertThat(antwoord.codes()).hasSize(1);
        assertThat(antwoord.inhoud()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "JW301, 9332, /Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/Einddatum",
        "JW305, 9071, /Bericht/Client/StartProducten/StartProduct[2]/StatusAanlevering",
        "JW307, 9413, /Bericht/Client/StopProducten/StopProduct[2]",
        "JW315, 9347, /Bericht/Client/AangevraagdeProducten/AangevraagdProduct[2]/ReferentieAanbieder",
        "JW317, 9351, /Bericht/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[2]/ToewijzingNummer",
        "JW319, 9355, /Bericht/Antwoord/ReferentieAanbieder"
    })
    void een_fout_in_een_klasse_herhaalt_de_hele_inhoud_ongewijzigd_met_codes_bij_elke_klasse(
            String soort, String code, String pad) {
        Heenbericht heen = Heenbericht.van(soort);

        Plat antwoord = heen.antwoord(historie(code, pad));

        String klasse = pad.replaceFirst("(\\[2]|Antwoord)/.*", "$1");
        assertThat(antwoord.kopcodes()).containsExactly("0200");
        assertThat(antwoord.inhoud())
                .containsExactlyEntriesOf(Plat.van(heen.bytes()).inhoud());
        assertThat(antwoord.codes()).containsEntry(klasse, List.of(code));
        assertThat(antwoord.codes().entrySet())
                .filteredOn(entry -> !entry.getKey().equals(klasse))
                .allMatch(entry -> entry.getValue().equals(List.of("0200")));
    }

    @Test
    void elke_klasse_van_een_JW302_draagt_codes_ook_de_diepste() {
        Plat antwoord = Heenbericht.van("JW301")
                .antwoord(
                        historie("9332", "/Bericht/Client/Relaties/Relatie[2]/Contact/Adres/Postcode"),
                        historie("9379", "/Bericht/Client/Relaties/Relatie/Naam/Voornamen"),
                        historie("9385", "/Bericht/Client/Contactgegevens/Contact[2]/Soort"),
                        historie("8187", "/Bericht/Client/Bsn"));

        assertThat(antwoord.codes())
                .containsEntry("/Bericht/Client/Relaties/Relatie/Contact", List.of("0200"))
                .containsEntry("/Bericht/Client/Relaties/Relatie", List.of("9379"))
                .containsEntry("/Bericht/Client/Relaties/Relatie[2]/Contact", List.of("9332"))
                .containsEntry("/Bericht/Client/Relaties/Relatie[2]", List.of("0200"))
                .containsEntry("/Bericht/Client/Contactgegevens/Contact", List.of("0200"))
                .containsEntry("/Bericht/Client/Contactgegevens/Contact[2]", List.of("9385"))
                .containsEntry(PRODUCT + "[3]", List.of("0200"))
                .containsEntry("/Bericht/Client", List.of("8187"))
                .hasSize(11);
    }

    @Test
    void meer_bevindingen_in_een_klasse_geven_elke_code_een_keer_in_volgorde() {
        Plat antwoord = Heenbericht.van("JW301")
                .antwoord(
                        historie("9379", PRODUCT + "[1]/ReferentieAanbieder"),
                        historie("9332", PRODUCT + "/ToewijzingNummer"),
                        historie("9379", PRODUCT),
                        bevinding(Niveau.SIGNAAL, null, PRODUCT));

        assertThat(antwoord.codes()).containsEntry(PRODUCT, List.of("9379", "9332"));
    }

    @Test
    void een_afkeuring_zonder_retourcode_is_een_fout_in_de_regel_en_wordt_niet_verzwegen() {
        Heenbericht heen = Heenbericht.van("JW301");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> heen.antwoord(historie(null, PRODUCT)))
                .withMessageContaining("TR000");
    }
}
