package nl.jeugdpoort.bepaling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Toetsbank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What in part 1 points to a person, and what only looks like it. */
class PersoonsspeurderTest {

    private static List<Spoor> sporen(String tekst) {
        return Persoonsspeurder.sporen(tekst, Proefdocumenten.personen());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        een BSN | Bekend onder 123456782 bij de gemeente.
        een BSN | BSN: 1234.56.782
        een BSN | 123 456 782 is het nummer
        een BSN | 123-456-782
        een BSN | 1 2 3 4 5 6 7 8 2
        een BSN | (999940673)
        een naam uit deel 2 | Robin gaat niet naar school.
        een naam uit deel 2 | ROBIN is bang
        een naam uit deel 2 | robbie slaapt slecht
        een naam uit deel 2 | De familie Wilgenstam zoekt hulp.
        een naam uit deel 2 | het gezin wilgenstam
        een naam uit deel 2 | Elise is twaalf
        een naam uit deel 2 | élise is twaalf
        een naam uit deel 2 | moeder (zoe) werkt
        een naam uit deel 2 | ZOË werkt veel
        een naam uit deel 2 | hulya belt elke week
        een naam uit deel 2 | mevrouw ozdemir belt
        een naam uit deel 2 | Robins school belt
        een naam uit deel 2 | Robin's school belt
        een naam uit deel 2 | het Kastanje-gezin
        een naam uit deel 2 | opa Jong helpt
        een naam uit deel 2 | meneer de jong helpt
        een naam uit deel 2 | opa is joop
        een naam uit deel 2 | Iris heeft overlegd
        een e-mailadres | Mail naar ouder25519@example.org voor een afspraak.
        een e-mailadres | ouder (at) example.org
        een telefoonnummer | bel 0612345678
        een telefoonnummer | bel 06-12 34 56 78
        een telefoonnummer | bel (020) 123 18 01
        een telefoonnummer | bel 020-1231801
        een telefoonnummer | bel +31 6 12345678
        een telefoonnummer | bel 0031612345678
        een telefoonnummer | bel +31 (0)20 123 1801
        een postcode | woont op 9999XX
        een postcode | woont op 9999 XX in een flat
        een postcode | woont op 9999xx
        een postcode | woont op 1234 ab
        een geboortedatum | is van 7 augustus 2014
        een geboortedatum | is van 07-08-2014
        een geboortedatum | is van 7/8/2014
        een geboortedatum | 2014-08-07
        een geboortedatum | 7-8-14
        een geboortedatum | 7 aug. 2014
        een geboortedatum | het zusje, geboren op 3 maart 2019, is gezond
        een geboortedatum | geboortedatum: 3-3-2019
        """)
    void dit_wijst_een_persoon_aan(String wat, String tekst) {
        assertThat(sporen(tekst))
                .as(tekst)
                .singleElement()
                .extracting(Spoor::wat)
                .isEqualTo(wat);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sinds 2024 is er hulp, in 2025 op school en 2026 te weinig.",
                "Er is 1500 eu per jaar, dat is 1000 km reizen en 2000 ml water.",
                "Het nummer 123456789 is geen BSN.",
                "Het dossier heeft nummer 12345678 of 1234567890.",
                "Er gaat 123.456.782,00",
                "Een jong kind in een jong gezin, de jong volwassene helpt.",
                "Jong en oud wonen samen. Jong geleerd is oud gedaan.",
                "Robinson, robinia en irissen zijn geen namen uit deel 2.",
                "De grootouders wonen in de buurt van de school, bij de der de van het.",
                "De ots loopt van 1-5-2026 tot 30-4-2027.",
                "De hulp begint op 7 augustus 2015.",
                "Op 31-02-2019 geboren kan niet.",
                "geboren in 2014, 12 jaar oud",
                "bel Veilig Thuis: 0800-2000 of 112",
                "van 08.30 tot 12.00 uur, 3 x per week, 4 uur",
                "artikel 7.4.0 en 7.2.1, lid 2",
                "groep 8, 3 van de 5 dagen, 100%",
                "De score was 12 34 56.",
                "twee keer @ school, zie #hulp",
                "1234 SS en 1234 SA bestaan niet",
                "De lange wachttijd van 2019-2020 tot 2021-2022."
            })
    void dit_wijst_niemand_aan(String tekst) {
        assertThat(sporen(tekst)).as(tekst).isEmpty();
    }

    @Test
    void elk_spoor_wordt_genoemd_met_zijn_plaats_en_zonder_de_waarde() {
        String tekst = "Robin, 06-12345678, 9999XX";
        assertThat(sporen(tekst)).extracting(Spoor::begin).containsExactly(0, 7, 20);
        assertThat(sporen(tekst)).extracting(Spoor::einde).containsExactly(5, 18, 26);
        assertThat(sporen(tekst))
                .extracting(Spoor::melding)
                .allSatisfy(melding -> assertThat(melding)
                        .doesNotContain("Robin")
                        .doesNotContain("1234")
                        .doesNotContain("9999"));
        assertThat(sporen(tekst).get(1).melding()).contains("teken 8 tot en met 18");
    }

    @Test
    void letters_die_uit_losse_tekens_bestaan_zijn_dezelfde_letters() {
        assertThat(sporen("Zoe\u0308 werkt"))
                .singleElement()
                .extracting(Spoor::wat)
                .isEqualTo("een naam uit deel 2");
    }

    @Test
    void zonder_deel_2_zijn_er_geen_namen_maar_wel_nummers() {
        assertThat(Persoonsspeurder.sporen("Robin, 06-12345678", null))
                .extracting(Spoor::wat)
                .containsExactly("een telefoonnummer");
    }

    @Test
    void elk_tekstveld_van_deel_1_wordt_bekeken() {
        assertThat(Persoonsspeurder.fouten(Proefdocumenten.formulier())).isEmpty();
        Casus c = Proefdocumenten.casus("Robin");
        String fout = "bij Robin thuis";
        Casus alles = new Casus(
                c.leeftijd(),
                c.geslacht(),
                fout,
                fout,
                fout,
                fout,
                List.of(new EerdereHulp(fout, fout)),
                fout,
                fout,
                fout,
                fout,
                c.spoed(),
                fout,
                c.juridischKader(),
                c.gewensteStart(),
                fout);
        Aanmeldformulier goed = Proefdocumenten.formulier();
        assertThat(Persoonsspeurder.fouten(new Aanmeldformulier(goed.kop(), goed.bepaling(), alles, goed.deel2())))
                .extracting(Veldfout::veld)
                .containsExactly(
                        "deel1.regio",
                        "deel1.situatie",
                        "deel1.hulpvraag",
                        "deel1.perspectief",
                        "deel1.eerdereHulp[0].hulp",
                        "deel1.eerdereHulp[0].watWerkte",
                        "deel1.veiligheid",
                        "deel1.afspraken",
                        "deel1.krachten",
                        "deel1.school",
                        "deel1.redenSpoed",
                        "deel1.wensen");
    }

    @Test
    void in_xml_is_het_een_bevinding_van_RG002_op_de_regel_van_het_element() {
        byte[] xml = Documenten.schrijf(Proefdocumenten.formulier("Robin slaapt slecht."));
        List<Bevinding> gevonden = Toetsbank.los().toets(xml).bevindingen();
        assertThat(gevonden).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.regel()).isEqualTo("RG002");
            assertThat(bevinding.pad()).isEqualTo("/Aanmeldformulier/Deel1/Situatie");
            assertThat(new String(xml, UTF_8).lines().toList().get(bevinding.regelnummer() - 1))
                    .contains("<Situatie>");
            assertThat(bevinding.kolom()).isEqualTo(3);
            assertThat(bevinding.melding()).doesNotContain("Robin");
            assertThat(bevinding.waarde()).isNull();
        });
        String json = Documenten.json(Documenten.leesFormulier(xml)).toString();
        assertThat(Documenten.formulierVanJson(json.getBytes(UTF_8)).fouten())
                .containsExactly(
                        new Veldfout("deel1.situatie", gevonden.getFirst().melding()));
    }
}
