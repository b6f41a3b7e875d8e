package nl.jeugdpoort.antwoord;

import static nl.jeugdpoort.antwoord.Heenbericht.historie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeclaratieantwoordTest {

    private static final String CLIENT = "/Bericht/Declaratie/Clienten/Client";
    private static final String ANTWOORD = "/Bericht/DeclaratieAntwoord";
    private static final String EERSTE = ANTWOORD + "/Clienten/Client";

    private final Heenbericht declaratie = Heenbericht.van("JW323");

    @Test
    void de_kop_noemt_de_echte_partijen_en_verwijst_naar_de_declaratie() {
        Plat antwoord = declaratie.antwoord(historie("8848", "/Bericht/Header/BerichtIdentificatie"));

        assertThat(antwoord.kopcodes()).containsExactly("8848");
        assertThat(antwoord.velden())
                .containsEntry("/Bericht/Header/Afzender", "0384")
                .containsEntry("/Bericht/Header/Ontvanger", "42420001")
                .containsEntry("/Bericht/Header/BerichtIdentificatie/Identificatie", Heenbericht.IDENTIFICATIE)
                .containsEntry("/Bericht/Header/BerichtIdentificatie/Dagtekening", "2026-11-03")
                .containsEntry("/Bericht/Header/XsdVersie/BerichtXsdVersie", "1.0.0")
                .containsEntry("/Bericht/Header/DeclaratieIdentificatie/Identificatie", "P&R 490")
                .containsEntry("/Bericht/Header/DeclaratieIdentificatie/Dagtekening", "2026-11-02")
                .containsEntry("/Bericht/Header/XsdVersieDeclaratie/BasisschemaXsdVersie", "1.0.1")
                .containsEntry("/Bericht/Header/XsdVersieDeclaratie/BerichtXsdVersie", "1.0.2");
        assertThat(antwoord.inhoud()).isEmpty();
    }

    @Test
    void een_fout_in_de_declaratie_kent_niets_toe_en_herhaalt_geen_clienten() {
        Plat antwoord = declaratie.antwoord(
                historie("8214", "/Bericht/Declaratie/DeclaratiePeriode"),
                historie("9333", "/Bericht/Declaratie/DeclaratieNummer"),
                historie("9338", CLIENT + "/Prestaties/Prestatie/ToewijzingNummer"));

        assertThat(antwoord.codes())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("/Bericht/Header", List.of("0200"), ANTWOORD, List.of("8214", "9333")));
        assertThat(antwoord.inhoud())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        ANTWOORD + "/DeclaratieNummer", "D202610",
                        ANTWOORD + "/TotaalIngediendBedrag/TotaalBedrag", "90000",
                        ANTWOORD + "/TotaalIngediendBedrag/DebetCredit", "D",
                        ANTWOORD + "/TotaalToegekendBedrag/TotaalBedrag", "0",
                        ANTWOORD + "/TotaalToegekendBedrag/DebetCredit", "D"));
    }

    @Test
    void een_fout_in_een_client_geeft_al_zijn_prestaties_terug_als_niet_beoordeeld() {
        Plat antwoord = declaratie.antwoord(
                historie("8187", CLIENT + "[2]/Bsn"),
                historie("9338", CLIENT + "[2]/Prestaties/Prestatie[2]/ToewijzingNummer"));

        assertThat(antwoord.codes())
                .containsEntry("/Bericht/Header", List.of("0200"))
                .containsEntry(ANTWOORD, List.of("0200"))
                .containsEntry(EERSTE, List.of("8187"))
                .containsEntry(EERSTE + "/Prestaties/Prestatie", List.of("0233"))
                .containsEntry(EERSTE + "/Prestaties/Prestatie[2]", List.of("0233"))
                .hasSize(5);
        assertThat(antwoord.velden()).containsEntry(EERSTE + "/Bsn", "999900018");
        assertThat(toegekend(antwoord)).isEqualTo("60000 D");
    }

    @Test
    void een_fout_in_een_prestatie_geeft_alleen_die_prestatie_terug() {
        Plat antwoord = declaratie.antwoord(
                historie("9338", CLIENT + "/Prestaties/Prestatie[2]/ToewijzingNummer"),
                historie("9341", CLIENT + "/Prestaties/Prestatie[2]/Eenheid"),
                historie("9338", CLIENT + "[2]/Prestaties/Prestatie[1]"));

        String tweede = ANTWOORD + "/Clienten/Client[2]";
        assertThat(antwoord.codes())
                .containsEntry(EERSTE, List.of("0200"))
                .containsEntry(EERSTE + "/Prestaties/Prestatie", List.of("9338", "9341"))
                .containsEntry(tweede, List.of("0200"))
                .containsEntry(tweede + "/Prestaties/Prestatie", List.of("9338"))
                .hasSize(6);
        assertThat(antwoord.velden())
                .containsEntry(EERSTE + "/Prestaties/Prestatie/ProductReferentie/ReferentieNummer", "R2")
                .containsEntry(EERSTE + "/Prestaties/Prestatie/ProductReferentie/VorigReferentieNummer", "V2")
                .containsEntry(tweede + "/Prestaties/Prestatie/ProductReferentie/ReferentieNummer", "R4");
        assertThat(toegekend(antwoord)).isEqualTo("60000 D");
    }

    @Test
    void wat_overblijft_kan_credit_zijn() {
        Plat antwoord = declaratie.antwoord(
                historie("9338", CLIENT + "/Prestaties/Prestatie"),
                historie("9338", CLIENT + "/Prestaties/Prestatie[3]"),
                historie("9338", CLIENT + "[2]/Prestaties/Prestatie"));

        assertThat(toegekend(antwoord)).isEqualTo("20000 C");
    }

    @Test
    void een_client_zonder_fouten_komt_niet_terug() {
        Plat antwoord = declaratie.antwoord(historie("9338", CLIENT + "[2]/Prestaties/Prestatie[2]"));

        assertThat(antwoord.velden().values()).contains("999900018").doesNotContain("999900006");
        assertThat(toegekend(antwoord)).isEqualTo("100000 D");
    }

    private static String toegekend(Plat antwoord) {
        String pad = ANTWOORD + "/TotaalToegekendBedrag/";
        return antwoord.velden().get(pad + "TotaalBedrag") + " "
                + antwoord.velden().get(pad + "DebetCredit");
    }
}
