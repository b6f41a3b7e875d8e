package nl.jeugdpoort.tussentaal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.jeugdpoort.bepaling.Adres;
import nl.jeugdpoort.bepaling.Bepaling;
import nl.jeugdpoort.bepaling.Documenten;
import nl.jeugdpoort.bepaling.Geslacht;
import nl.jeugdpoort.bepaling.Hulp;
import nl.jeugdpoort.bepaling.Jeugdige;
import nl.jeugdpoort.bepaling.Naam;
import nl.jeugdpoort.bepaling.Omvang;
import nl.jeugdpoort.bepaling.Proefdocumenten;
import nl.jeugdpoort.bepaling.Uitzondering;
import nl.jeugdpoort.toets.Toetsbank;

/** Whatever a bepaling says in which nothing is wrong: what the gateway makes of it is right, and nothing of it is lost in silence. */
class VertalingEigenschapTest {

    private static final Toetsbank BANK = Toetsbank.los();
    private static final LocalDate DAG = LocalDate.of(2026, 11, 2);

    @Property(tries = 300)
    void een_goede_bepaling_is_goed_in_json_en_in_xml_en_komt_gelijk_terug(@ForAll("bepalingen") Bepaling bepaling) {
        byte[] xml = Documenten.schrijf(bepaling);
        assertThat(BANK.toets(xml).bevindingen()).isEmpty();
        assertThat(Documenten.leesBepaling(xml)).isEqualTo(bepaling);
        var uitJson =
                Documenten.bepalingVanJson(Documenten.json(bepaling).toString().getBytes(UTF_8));
        assertThat(uitJson.fouten()).isEmpty();
        assertThat(uitJson.document()).isEqualTo(bepaling);
    }

    @Property(tries = 300)
    void elk_bericht_is_geldig_en_elke_hulp_staat_in_een_bericht_of_wordt_teruggevraagd(
            @ForAll("bepalingen") Bepaling bepaling) {
        Vertaald toewijzing = Proeftaal.vertaling().toewijzing(bepaling);
        Vertaald verzoek = Proeftaal.vertaling().verzoek(bepaling);

        Stream.concat(toewijzing.berichten().stream(), verzoek.berichten().stream())
                .forEach(concept -> {
                    var uitslag = BANK.toets(concept.inhoud());
                    assertThat(uitslag.bevindingen()).as(concept.berichtsoort()).isEmpty();
                    assertThat(uitslag.berichtsoort()).isEqualTo(concept.berichtsoort());
                });
        assertThat(verzoek.vragen()).isEqualTo(toewijzing.vragen());
        assertThat(toegewezen(toewijzing) + toewijzing.vragen().size())
                .isEqualTo(bepaling.hulp().size());
        assertThat(aangevraagd(verzoek) + verzoek.vragen().size())
                .isEqualTo(bepaling.hulp().size());
    }

    @Property(tries = 100)
    void een_toewijzing_zoals_bepaald_verschilt_alleen_in_wat_is_teruggevraagd(
            @ForAll("bepalingen") Bepaling bepaling) {
        Vertaald vertaald = Proeftaal.vertaling().toewijzing(bepaling);
        Verschil verschil = new Verschil(Proeftaal.talen());
        if (vertaald.vragen().isEmpty()) {
            assertThat(vertaald.berichten())
                    .allSatisfy(concept -> assertThat(verschil.tussen(bepaling, concept.inhoud()))
                            .isEmpty());
        }
    }

    private static int toegewezen(Vertaald vertaald) {
        return vertaald.berichten().stream()
                .mapToInt(c -> Toewijzingsbericht.XML
                        .lees(c.inhoud())
                        .getClient()
                        .getToegewezenProducten()
                        .getToegewezenProduct()
                        .size())
                .sum();
    }

    private static int aangevraagd(Vertaald vertaald) {
        return vertaald.berichten().stream()
                .mapToInt(c -> Verzoekbericht.XML
                        .lees(c.inhoud())
                        .getClient()
                        .getAangevraagdeProducten()
                        .getAangevraagdProduct()
                        .size())
                .sum();
    }

    @Provide
    Arbitrary<Bepaling> bepalingen() {
        Bepaling vast = Proefdocumenten.bepaling();
        return Combinators.combine(jeugdigen(), hulp().list().ofMinSize(1).ofMaxSize(5))
                .as((jeugdige, hulp) -> new Bepaling(
                        vast.kop(),
                        vast.instelling(),
                        jeugdige,
                        vast.maatregel(),
                        hulp,
                        vast.evaluatiemomenten(),
                        vast.afstemming()));
    }

    private static Arbitrary<Jeugdige> jeugdigen() {
        Arbitrary<Naam> namen = Combinators.combine(
                        tekst(200).injectNull(0.3),
                        Arbitraries.strings()
                                .withChars("abcXYZÀé")
                                .ofMinLength(1)
                                .ofMaxLength(6)
                                .injectNull(0.3),
                        tekst(10).injectNull(0.5),
                        tekst(200))
                .as((voornamen, voorletters, voorvoegsel, achternaam) ->
                        new Naam(voornamen, null, voorletters, voorvoegsel, achternaam));
        Arbitrary<Adres> adressen = Combinators.combine(
                        tekst(24),
                        Arbitraries.integers().between(1, 99_999),
                        Arbitraries.of("a", "Z", null),
                        Arbitraries.of("bis", "2-H", null),
                        tekst(80))
                .as((straat, nummer, letter, toevoeging, plaats) ->
                        new Adres(straat, nummer, letter, toevoeging, "9999XX", plaats));
        return Combinators.combine(
                        Arbitraries.of("999940673", "999900006", "123456782"),
                        namen,
                        Arbitraries.integers().between(0, 365 * 23),
                        Arbitraries.of(Geslacht.class),
                        adressen,
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just("0384")), Tuple.of(1, Arbitraries.just("0200"))))
                .as((bsn, naam, dagen, geslacht, adres, gemeente) ->
                        new Jeugdige(bsn, naam, DAG.minusDays(dagen), geslacht, adres, gemeente));
    }

    private static Arbitrary<Hulp> hulp() {
        Arbitrary<Omvang> volume = Combinators.combine(
                        Arbitraries.integers().between(1, 99_999_999),
                        Arbitraries.of("01", "04", "14", "16", "82", "83", "84"),
                        Arbitraries.of("1", "2", "4", "6"))
                .as((aantal, eenheid, frequentie) -> new Omvang(aantal, eenheid, frequentie, null));
        Arbitrary<Omvang> budget =
                Arbitraries.integers().between(1, 99_999_999).map(centen -> new Omvang(null, null, null, centen));
        Arbitrary<Uitzondering> uitzondering =
                Arbitraries.just(new Uitzondering("N. Beukema", "Past goed.")).injectNull(0.7);
        return Combinators.combine(
                        Arbitraries.of("AMBU01", "AMBU02", "BEHAN01", "DAG01", "GGZ01", "MAAT01", "XXXX01"),
                        Arbitraries.integers().between(-400, 400),
                        Arbitraries.integers().between(0, 700).injectNull(0.2),
                        Arbitraries.oneOf(volume, budget),
                        Arbitraries.of("42420001", "42420002", "42420003", "65656055"),
                        uitzondering,
                        tekst(400))
                .as((code, vanaf, dagen, omvang, aanbieder, uitzonderlijk, doel) -> new Hulp(
                        code,
                        DAG.plusDays(vanaf),
                        dagen == null ? null : DAG.plusDays(vanaf + dagen),
                        omvang,
                        doel,
                        aanbieder,
                        uitzonderlijk == null,
                        uitzonderlijk));
    }

    /** Texts with white space, markup and letters of all kinds, with something to see. */
    private static Arbitrary<String> tekst(int lengte) {
        return Arbitraries.strings()
                .withChars("ab ZÀéø<&>\"'\t\n\r-.Łß")
                .ofMinLength(1)
                .ofMaxLength(lengte)
                .filter(tekst -> !tekst.isBlank());
    }
}
