package proefstandaard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.jeugdpoort.bericht.Feiten;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.Regelgids;
import nl.jeugdpoort.toets.Toetsbank;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import nl.jeugdpoort.toets.regellijst.Regellijst;
import nl.jeugdpoort.toets.regels.Berichtboek;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Regel;
import nl.jeugdpoort.toets.regels.Regelvinder;
import nl.jeugdpoort.toets.schema.Proefberichten;
import nl.jeugdpoort.toets.schema.Schematoetser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A standard is a folder: the one of these tests is checked as any other, and nothing in the gateway knows of it. */
class TweedeStandaardTest {

    private static final Standaardmappen STANDAARDEN = Proefstandaard.erbij();
    private static final Toetser TOETSER = toetser(STANDAARDEN);

    private static Toetser toetser(Standaardmappen standaarden) {
        List<Berichtregel> regels = Regelvinder.vind(standaarden, Berichtregel.class, regel -> true);
        return new Schematoetser(standaarden, List.of(new Berichtboek(regels)));
    }

    @Test
    void een_bericht_wordt_herkend_aan_zijn_namespace_en_gelezen_waar_zijn_standaard_het_zegt() {
        Toetsresultaat uitkomst = TOETSER.toets(Proefstandaard.vraag());

        assertThat(uitkomst.bevindingen()).isEmpty();
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.GELDIG);
        assertThat(uitkomst.kop().standaard()).isEqualTo("proef/1.0");
        assertThat(uitkomst.kop().berichtsoort()).isEqualTo("PV010");
        assertThat(uitkomst.kop().afzender()).isEqualTo("42420001");
        assertThat(uitkomst.kop().ontvanger()).isEqualTo("0384");
        assertThat(uitkomst.kop().identificatie()).isEqualTo("VRAAG-1");
        assertThat(uitkomst.kop().dagtekening()).isEqualTo("2026-07-01");
        assertThat(uitkomst.kop().heen()).isNull();
        assertThat(uitkomst.kop().feiten().producten())
                .extracting(Feiten.Product::referentie, Feiten.Product::begin)
                .containsExactly(tuple("1", LocalDate.of(2026, 8, 1)), tuple("2", LocalDate.of(2026, 9, 1)));
        assertThat(uitkomst.bsns()).containsExactly("999900006");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    999900006,              999900007, CS002, P001, BERICHT, /Melding/Client/Bsn,                  *******07
                    Einde>2026-08-31,       Einde>2026-07-31, PV101, P001, BERICHT, /Melding/Client/Rit/Periode/Einde, 2026-07-31
                    Soort>02,               Soort>03,  PV102, P102, EXTERN,  /Melding/Client/Rit[2]/Soort,         03
                    Bsn>999900006,          Bsn>99990000, XSD,    ,  SCHEMA,  /Melding/Client/Bsn,                  ******00
                    """)
    void elke_fout_geeft_een_bevinding_op_haar_plaats_met_de_code_van_deze_standaard(
            String goed, String fout, String regel, String retourcode, Niveau niveau, String pad, String waarde) {
        byte[] bericht = Proefstandaard.vraag(goed, fout);

        assertThat(TOETSER.toets(bericht).bevindingen()).singleElement().satisfies(b -> {
            assertThat(List.of(b.regel(), b.niveau(), b.pad(), b.waarde()))
                    .isEqualTo(List.of(regel, niveau, pad, waarde));
            assertThat(b.retourcode()).isEqualTo(retourcode);
            String regelInBericht =
                    new String(bericht, StandardCharsets.UTF_8).lines().toList().get(b.regelnummer() - 1);
            assertThat(regelInBericht.substring(b.kolom() - 1))
                    .matches("<(pv010|proef):.*")
                    .contains(fout.replaceAll(".*>", ""));
        });
    }

    @Test
    void de_elfproef_is_de_klasse_van_iJw_en_heeft_daar_haar_eigen_code() {
        List<Berichtregel> elfproef = Regelvinder.vind(
                STANDAARDEN, Berichtregel.class, regel -> regel.code().equals("CS002"));
        assertThat(elfproef)
                .singleElement()
                .satisfies(
                        r -> assertThat(r.getClass().getPackageName()).isEqualTo("nl.jeugdpoort.toets.regels.bericht"));

        String jw301 = Proefberichten.jw301().replaceFirst("Bsn>[0-9]{9}", "Bsn>999900007");
        assertThat(TOETSER.toets(jw301.getBytes(StandardCharsets.UTF_8)).bevindingen())
                .extracting(Bevinding::regel, Bevinding::retourcode)
                .containsExactly(tuple("CS002", "0001"));
    }

    @Test
    void de_regellijst_zegt_van_elke_regel_dat_zij_gebouwd_is_en_wat_de_code_in_deze_standaard_betekent() {
        assertThat(new Regellijst(STANDAARDEN).alle())
                .filteredOn(regel -> regel.standaard().equals("proef/1.0"))
                .extracting(regel -> regel.code() + " " + regel.stand().woord())
                .containsExactly("CS002 gebouwd", "PV101 gebouwd", "PV102 gebouwd");
        assertThat(Regelgids.los(STANDAARDEN).bij("pv102").orElseThrow().retourbetekenis())
                .isEqualTo("Dit soort rit is er niet");
        assertThat(Regelgids.los().bij("PV102")).isEmpty();
    }

    @Test
    void elke_regelklasse_heeft_de_code_het_niveau_en_de_berichten_van_de_regellijst() {
        List<Regel> klassen = Regelvinder.vind(STANDAARDEN, Berichtregel.class, regel -> true).stream()
                .filter(r -> r.getClass().getPackage() == PV101.class.getPackage())
                .map(r -> r.getClass().getAnnotation(Regel.class))
                .toList();
        assertThat(klassen)
                .hasSize(2)
                .allSatisfy(klasse -> assertThat(new Regellijst(STANDAARDEN).zoek(klasse.code()))
                        .get()
                        .satisfies(regel -> {
                            assertThat(regel.retourcode()).isEqualTo(klasse.retourcode());
                            assertThat(regel.niveau().name())
                                    .isEqualTo(klasse.niveau().name());
                            assertThat(regel.berichten()).containsExactly(klasse.berichten());
                        }));
    }

    @Test
    void wie_de_map_niet_heeft_kent_het_bericht_niet_en_noemt_wat_zij_wel_kent() {
        var uitslag = Toetsbank.los().toets(Proefstandaard.vraag());
        assertThat(uitslag.geldig()).isFalse();
        assertThat(uitslag.bevindingen())
                .singleElement()
                .satisfies(b -> assertThat(b.melding()).contains("ijw/3.2").doesNotContain("proef"));

        assertThat(Toetsbank.los(STANDAARDEN).toets(Proefstandaard.vraag()).geldig())
                .isTrue();
        byte[] anders = Proefstandaard.vraag("proef:1.0", "proef:0.9");
        assertThat(TOETSER.toets(anders).oordeel()).isEqualTo(Oordeel.VERSIE_NIET_ONDERSTEUND);
        assertThat(TOETSER.toets(anders).bevindingen().getFirst().melding()).contains("ijw/3.2 of proef/1.0");
    }

    @Test
    void berichten_van_iJw_worden_met_deze_standaard_erbij_precies_zo_getoetst_als_zonder() {
        Toetser zonder = Proefberichten.toetserMetRegels();
        Map<String, String> berichten = Proefberichten.perSoort();
        assertThat(berichten).hasSizeGreaterThan(7).allSatisfy((soort, bericht) -> {
            for (String vorm : List.of(bericht, bericht.replaceAll("Dagtekening>2026", "Dagtekening>2016"))) {
                byte[] bytes = vorm.getBytes(StandardCharsets.UTF_8);
                assertThat(TOETSER.toets(bytes)).isEqualTo(zonder.toets(bytes));
            }
        });
    }

    /** The same kinds of message in another namespace, with one rule less. */
    @Test
    void een_volgende_release_is_een_kopie_van_de_map_en_wordt_gekozen_door_haar_namespace(@TempDir Path map)
            throws IOException {
        Standaardmappen volgende = Proefstandaard.kopie(
                map, tekst -> tekst.replace("1.0", "1.1").replace("zonder: []", "zonder: [PV101]"));
        String omgekeerd = new String(
                        Proefstandaard.vraag("Einde>2026-08-31", "Einde>2026-07-31"), StandardCharsets.UTF_8)
                .replace("proef:1.0", "proef:1.1")
                .replace("version=\"1.1\"", "version=\"1.0\"");

        Toetsresultaat uitkomst = new Schematoetser(volgende, List.of(new Berichtboek(regelsVan(volgende))))
                .toets(omgekeerd.getBytes(StandardCharsets.UTF_8));

        assertThat(uitkomst.kop().standaard()).isEqualTo("proef/1.1");
        assertThat(uitkomst.bevindingen()).isEmpty();
    }

    /** PV102 asks for the list of release 1.0, so it stays behind. */
    private static List<Berichtregel> regelsVan(Standaardmappen standaarden) {
        return Regelvinder.vind(
                standaarden, Berichtregel.class, regel -> !regel.code().equals("PV102"));
    }

    @Test
    void een_gedeelde_regel_die_er_niet_is_houdt_de_poort_tegen(@TempDir Path map) throws IOException {
        Standaardmappen fout = Proefstandaard.kopie(map, tekst -> tekst.replace("{code: CS002", "{code: CS999"));
        assertThatThrownBy(() -> toetser(fout)).hasMessageContaining("proef/1.0 shares rule CS999");
    }

    @Test
    void een_pakket_waarin_geen_regel_is_gevonden_houdt_de_poort_tegen() {
        List<Berichtregel> zonderEigen = Regelvinder.vind(
                STANDAARDEN, Berichtregel.class, regel -> !regel.code().startsWith("PV"));
        Berichtboek boek = new Berichtboek(zonderEigen);
        assertThatThrownBy(() -> new Schematoetser(STANDAARDEN, List.of(boek)))
                .hasMessageContaining("proef/1.0 names proefstandaard");
    }

    @Test
    void geen_deel_van_de_poort_noemt_deze_standaard() throws IOException {
        for (String deel : List.of("src/main", "routes", "xsd", "config")) {
            try (Stream<Path> bestanden = Files.walk(Path.of(deel)).filter(Files::isRegularFile)) {
                assertThat(bestanden.toList())
                        .isNotEmpty()
                        .allSatisfy(bestand -> assertThat(Files.readString(bestand))
                                .doesNotContain("proef/1.0", "proefstandaard", "PV010", "PV101"));
            }
        }
    }
}
