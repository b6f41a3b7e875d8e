package nl.jeugdpoort.toets.regellijst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.jeugdpoort.standaard.Standaard;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toets.regels.Regel;
import nl.jeugdpoort.toets.schema.Proefberichten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The rule list by itself and against the rule classes. */
class RegellijstTest {

    private static final Standaard IJW = Standaardmappen.meegeleverd().van("ijw/3.2");
    private static final List<Lijstregel> REGELS = new Regellijst()
            .alle().stream()
                    .filter(regel -> regel.standaard().equals(IJW.naam()))
                    .toList();
    private static final Pattern CODE = Pattern.compile("(TR|CD|CS|RS|OP|IV|UP)[0-9]{3}(x[0-9])?");

    private static final Map<String, String> SOORTEN = Map.of(
            "TR", "technische regel",
            "CD", "conditie",
            "CS", "constraint",
            "RS", "restrictie",
            "OP", "bedrijfsregel",
            "IV", "invulinstructie",
            "UP", "uitgangspunt");

    static List<Regel> klassen() {
        var zoeker = new ClassPathScanningCandidateComponentProvider(false);
        zoeker.addIncludeFilter(new AnnotationTypeFilter(Regel.class));
        return zoeker.findCandidateComponents(Regel.class.getPackageName()).stream()
                .map(gevonden -> ClassUtils.resolveClassName(gevonden.getBeanClassName(), null))
                .map(klasse -> klasse.getAnnotation(Regel.class))
                .toList();
    }

    @Test
    void er_zijn_303_regels_en_geen_komt_twee_keer_voor() {
        assertThat(REGELS).extracting(Lijstregel::code).hasSize(303).doesNotHaveDuplicates();
    }

    @Test
    void de_letters_van_de_code_zeggen_de_soort() {
        assertThat(REGELS)
                .allSatisfy(regel -> assertThat(regel.soort())
                        .isEqualTo(SOORTEN.get(regel.code().substring(0, 2))));
    }

    @Test
    void elke_regel_heeft_een_korte_hele_zin() {
        assertThat(REGELS).allSatisfy(regel -> {
            assertThat(regel.code()).matches(CODE);
            assertThat(regel.zin()).hasSizeBetween(20, 300).endsWith(".").doesNotContain("  ");
        });
    }

    @Test
    void wie_niet_gebouwd_en_niet_te_bouwen_is_zegt_waarom() {
        assertThat(REGELS)
                .filteredOn(regel -> regel.uitgewerktIn().isEmpty())
                .filteredOn(regel -> regel.stand() != Stand.GEBOUWD && regel.stand() != Stand.NOG_NIET)
                .hasSizeGreaterThan(50)
                .allSatisfy(regel -> assertThat(regel.reden()).isNotBlank().endsWith("."));
        assertThat(REGELS)
                .filteredOn(regel -> regel.stand() == Stand.SCHEMA)
                .allSatisfy(regel -> assertThat(regel.reden()).startsWith("Schema: "));
    }

    @Test
    void een_regel_is_uitgewerkt_in_regels_die_er_zijn_en_zelf_een_stand_hebben() {
        assertThat(REGELS)
                .flatExtracting(Lijstregel::uitgewerktIn)
                .allSatisfy(code -> assertThat(REGELS)
                        .filteredOn(regel -> regel.code().equals(code))
                        .singleElement()
                        .satisfies(regel -> assertThat(regel.uitgewerktIn()).isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("klassen")
    void elke_regelklasse_staat_in_de_lijst_met_dezelfde_retourcode_en_berichten(Regel klasse) {
        Lijstregel regel = new Regellijst()
                .zoek(klasse.code())
                .orElseThrow(() -> new AssertionError(klasse.code() + " ontbreekt"));
        assertThat(regel.stand()).isEqualTo(Stand.GEBOUWD);
        assertThat(klasse.retourcode()).isEqualTo(regel.retourcode() == null ? "" : regel.retourcode());
        assertThat(berichtenMetRetour(regel)).contains(klasse.berichten());
        if (regel.niveau() != Niveau.AFSPRAAK) {
            assertThat(klasse.niveau().name()).isIn(regel.niveau().name(), "SIGNAAL");
        }
    }

    /** JW302 mirrors JW301, and so on. */
    private static List<String> berichtenMetRetour(Lijstregel regel) {
        List<String> berichten = new ArrayList<>(regel.berichten());
        regel.berichten().stream()
                .filter(bericht -> !List.of("JW323", "JW325").contains(bericht))
                .map(bericht -> "JW" + (Integer.parseInt(bericht.substring(2)) + 1))
                .forEach(berichten::add);
        return berichten;
    }

    @Test
    void gebouwd_is_wat_een_klasse_heeft() {
        assertThat(Regelklassen.codes(IJW.regels()))
                .containsExactlyInAnyOrderElementsOf(
                        klassen().stream().map(Regel::code).distinct().toList())
                .contains("TR056", "TR135", "TR378");
        assertThat(stand(Set.of(), "TR135")).isEqualTo(Stand.NOG_NIET);
        assertThat(stand(Set.of("TR135"), "TR135")).isEqualTo(Stand.GEBOUWD);
    }

    @Test
    void wie_in_andere_regels_is_uitgewerkt_is_gebouwd_als_die_dat_allemaal_zijn() {
        assertThat(stand(Set.of("TR307"), "OP279")).isEqualTo(Stand.NOG_NIET);
        assertThat(stand(Set.of("TR307", "TR308"), "OP279")).isEqualTo(Stand.GEBOUWD);
        assertThat(stand(Set.of("TR346"), "IV081")).isEqualTo(Stand.GEGEVENS);
    }

    private static Stand stand(Set<String> gebouwd, String code) {
        return new Regellijst(Regelbestand.lees(IJW), gebouwd)
                .zoek(code)
                .orElseThrow()
                .stand();
    }

    @Test
    void een_dubbele_code_wordt_betrapt() {
        List<Lijstregel> dubbel = new ArrayList<>(Regelbestand.lees(IJW));
        dubbel.add(dubbel.getFirst());
        assertThatThrownBy(() -> new Regellijst(dubbel, Set.of())).hasMessageContaining("TR002 twee keer");
    }

    @Test
    void hoofdletters_maken_voor_het_zoeken_niet_uit() {
        Regellijst lijst = new Regellijst();
        assertThat(lijst.zoek("op090X4")).get().extracting(Lijstregel::code).isEqualTo("OP090x4");
        assertThat(lijst.zoek("TR999")).isEmpty();
    }

    @Test
    void de_berichten_zijn_berichten_die_de_poort_kent() {
        assertThat(REGELS.stream().flatMap(regel -> regel.berichten().stream()).distinct())
                .containsAll(Proefberichten.perSoort().keySet())
                .hasSize(14);
    }
}
