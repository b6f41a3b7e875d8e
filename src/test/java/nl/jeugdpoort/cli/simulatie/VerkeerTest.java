package nl.jeugdpoort.cli.simulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.jeugdpoort.toets.Toetsbank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerkeerTest {

    private static final Paar PAAR = new Paar("0384", "42420001");
    private static final Run RUN = new Run(42, LocalDate.of(2026, 4, 15));

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-15", "2026-03-01", "2028-02-29", "2026-12-31"})
    void duizendenBerichtenVanElkeSoortZijnZonderBevindingen(LocalDate vandaag) throws Exception {
        Schemas schemas = new Schemas();
        Toetsbank bank = Toetsbank.los();
        Map<Berichtsoort, Integer> aantallen = new EnumMap<>(Berichtsoort.class);
        Verkeer verkeer = new Verkeer(new Run(7, vandaag), PAAR, 3, 20_000);
        for (Simbericht b = verkeer.volgende(); b != null; b = verkeer.volgende()) {
            schemas.keur(b.soort().name(), b.inhoud());
            assertThat(bank.toets(b.inhoud()).bevindingen()).isEmpty();
            aantallen.merge(b.soort(), 1, Integer::sum);
        }
        assertThat(aantallen).hasSize(Berichtsoort.values().length);
        assertThat(aantallen.values()).allMatch(n -> n > 500);
    }

    @Test
    void eenzelfdeSeedGeeftDezelfdeBytes() {
        List<Simbericht> eerste = berichten(RUN, 500);
        List<Simbericht> tweede = berichten(RUN, 500);
        for (int i = 0; i < 500; i++) {
            assertThat(eerste.get(i).inhoud()).isEqualTo(tweede.get(i).inhoud());
        }
    }

    @Test
    void eenAndereSeedGeeftAndereNummers() {
        Set<String> eerste = new HashSet<>(waarden(berichten(RUN, 2000), "ToewijzingNummer|Identificatie"));
        Set<String> tweede =
                new HashSet<>(waarden(berichten(new Run(43, RUN.vandaag()), 2000), "ToewijzingNummer|Identificatie"));
        assertThat(eerste).doesNotContainAnyElementsOf(tweede);
    }

    @Test
    void deNummersLopenOpEnStaanInDeIdentificatie() {
        List<Simbericht> berichten = berichten(RUN, 1000);
        for (int i = 0; i < berichten.size(); i++) {
            Simbericht bericht = berichten.get(i);
            assertThat(bericht.nummer()).isEqualTo(i);
            assertThat(Run.nummer(bericht.identificatie())).isEqualTo(i);
            assertThat(Run.paar(bericht.identificatie())).isZero();
            assertThat(RUN.kent(bericht.identificatie())).isTrue();
        }
    }

    @Test
    void elkVerzoekKrijgtAntwoordEnElkeToewijzingLooptAf() {
        List<Simbericht> berichten = berichten(RUN, 3000);
        Set<String> gevraagd =
                new HashSet<>(waarden(van(berichten, Berichtsoort.JW315, Berichtsoort.JW317), "ReferentieAanbieder"));
        Set<String> beantwoord =
                new HashSet<>(waarden(van(berichten, Berichtsoort.JW301, Berichtsoort.JW319), "ReferentieAanbieder"));
        assertThat(gevraagd).isEqualTo(beantwoord).hasSizeGreaterThan(100);
        Set<String> gestart = new HashSet<>(waarden(van(berichten, Berichtsoort.JW305), "ToewijzingNummer"));
        assertThat(gestart).isEqualTo(new HashSet<>(waarden(van(berichten, Berichtsoort.JW307), "ToewijzingNummer")));
        assertThat(gestart).isEqualTo(new HashSet<>(waarden(van(berichten, Berichtsoort.JW323), "ToewijzingNummer")));
    }

    @Test
    void elkBsnIsEenTestnummerDatAanDeElfproefVoldoet() {
        List<String> bsns = waarden(berichten(RUN, 3000), "Bsn");
        assertThat(bsns).isNotEmpty().allMatch(b -> TestBsn.elfproef(Integer.parseInt(b)) && b.startsWith("9999"));
        assertThat(TestBsn.aantal()).isBetween(9000, 9200);
        assertThat(TestBsn.nummer(0)).isEqualTo("999900006");
        assertThat(TestBsn.elfproef(999_900_007)).isFalse();
    }

    @Test
    void regelsEindigenMetCrLfEnErIsGeenLeegElement() {
        for (Simbericht bericht : berichten(RUN, 200)) {
            String tekst = tekst(bericht);
            assertThat(tekst.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
            assertThat(tekst).doesNotContain("null").doesNotContainPattern("<([^>/]+)>\\s*</");
        }
    }

    @Test
    void eenRetourVanElkeSoortIsGeldig() throws Exception {
        Schemas schemas = new Schemas();
        for (Berichtsoort soort : Stream.of(Berichtsoort.values())
                .filter(Berichtsoort::krijgtRetour)
                .toList()) {
            Kop kop = new Nummering(RUN, PAAR, 0).kop(soort);
            schemas.keur(soort.retour(), Retourbericht.akkoord(kop, "R12345", RUN.vandaag()));
        }
    }

    private static List<Simbericht> berichten(Run run, int aantal) {
        Verkeer verkeer = new Verkeer(run, PAAR, 0, aantal);
        List<Simbericht> alle = new ArrayList<>();
        for (Simbericht b = verkeer.volgende(); b != null; b = verkeer.volgende()) {
            alle.add(b);
        }
        assertThat(alle).hasSize(aantal);
        return alle;
    }

    private static List<Simbericht> van(List<Simbericht> berichten, Berichtsoort... soorten) {
        return berichten.stream()
                .filter(b -> List.of(soorten).contains(b.soort()))
                .toList();
    }

    private static List<String> waarden(List<Simbericht> berichten, String elementen) {
        Pattern patroon = Pattern.compile("<\\w+:(?:" + elementen + ")>([^<]+)<");
        List<String> waarden = new ArrayList<>();
        for (Simbericht bericht : berichten) {
            Matcher matcher = patroon.matcher(tekst(bericht));
            while (matcher.find()) {
                waarden.add(matcher.group(1));
            }
        }
        return waarden;
    }

    private static String tekst(Simbericht bericht) {
        return new String(bericht.inhoud(), StandardCharsets.UTF_8);
    }
}
