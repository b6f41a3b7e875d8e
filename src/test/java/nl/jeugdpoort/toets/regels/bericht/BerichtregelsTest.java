package nl.jeugdpoort.toets.regels.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdpoort.antwoord.Retouren;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import nl.jeugdpoort.toets.regels.Berichtboek;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Regel;
import nl.jeugdpoort.toets.regels.Regelvinder;
import nl.jeugdpoort.toets.schema.Schematoetser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every case of every rule on one message, with all rules at work: the findings are those of the case and no others. */
class BerichtregelsTest {

    private static final Berichtboek BOEK = new Berichtboek(Regelvinder.vind(Berichtregel.class, regel -> true));
    private static final Toetser TOETSER = new Schematoetser(List.of(BOEK));
    private static final List<Geval> GEVALLEN = Geval.alle();

    static Stream<Geval> gevallen() {
        return GEVALLEN.stream();
    }

    static Stream<Geval> gevallenMetRetour() {
        return GEVALLEN.stream().filter(g -> Retouren.heeftKopie(g.soort()));
    }

    static Stream<Regel> regels() {
        return BOEK.regels().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JW301", "JW305", "JW307", "JW315", "JW317", "JW319", "JW323", "JW325"})
    void het_bericht_waarmee_elk_geval_begint_is_zonder_bevindingen(String soort) {
        assertThat(toets(Proefboom.van(soort).bytes()).bevindingen()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void een_geval_geeft_zijn_bevindingen_op_hun_plaats(Geval geval) {
        Proefboom bericht = geval.bericht();
        List<String> verwacht = geval.verwacht().stream()
                .map(v ->
                        v.regel() + " " + bericht.pad(v.einde()) + " op regel " + bericht.regel(bericht.pad(v.einde())))
                .toList();
        assertThat(toets(bericht.bytes()).bevindingen())
                .extracting(b -> b.regel() + " " + b.pad() + " op regel " + b.regelnummer())
                .containsExactlyInAnyOrderElementsOf(verwacht);
    }

    /** A retour repeats the classes of the heenbericht, and is told the same of them. */
    @ParameterizedTest
    @MethodSource("gevallenMetRetour")
    void de_retour_met_dezelfde_klassen_geeft_dezelfde_bevindingen(Geval geval) {
        byte[] heen = geval.bericht().bytes();
        Toetsresultaat op = toets(heen);
        Toetsresultaat retour = toets(Retouren.metKopie(op.kop(), heen));
        assertThat(retour.bevindingen())
                .extracting(b -> b.regel() + " " + b.pad() + " " + b.waarde())
                .containsExactlyElementsOf(op.bevindingen().stream()
                        .map(b -> b.regel() + " " + b.pad() + " " + b.waarde())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("regels")
    void een_regel_heeft_een_goed_geval_en_voor_elk_bericht_een_fout_geval(Regel regel) {
        List<Geval> eigen =
                GEVALLEN.stream().filter(g -> g.code().equals(regel.code())).toList();
        assertThat(eigen).as("goede gevallen van " + regel.code()).anyMatch(Geval::goed);
        assertThat(eigen).filteredOn(Geval::goed).allMatch(g -> g.verwacht().isEmpty());
        assertThat(eigen)
                .filteredOn(g -> !g.goed())
                .allMatch(g -> g.verwacht().stream().anyMatch(v -> v.regel().equals(regel.code())))
                .extracting(Geval::soort)
                .containsAll(Set.copyOf(Arrays.asList(regel.berichten())));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void een_melding_is_een_zin_zonder_persoonsgegevens(Geval geval) {
        for (Bevinding b : toets(geval.bericht().bytes()).bevindingen()) {
            assertThat(b.melding()).matches("[A-Z].*\\.").doesNotContain("9999", "Wilg", "2010", "1980");
            assertThat(b.waarde() == null ? "" : b.waarde()).doesNotContain("9999", "2010-", "1980-", "Wilg");
            assertThat(b.kolom()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"23666, 23667 eurocent (D)", "5000, 5000 eurocent (C)", "1, 0 eurocent (D)"})
    void een_totaal_dat_niet_klopt_noemt_de_som(int totaal, String som) {
        Proefboom bericht = Proefboom.van("JW323");
        bericht.zet("TotaalBedrag", Integer.toString(totaal));
        if (totaal != 23666) {
            bericht.haalWeg("Client[2]");
            bericht.haalWeg("Prestatie[3]");
        }
        if (totaal == 5000) {
            bericht.haalWeg("Prestatie");
        }
        assertThat(toets(bericht.bytes()).bevindingen())
                .singleElement()
                .satisfies(b -> assertThat(b.melding()).contains(": " + som + ". "));
    }

    private static Toetsresultaat toets(byte[] bericht) {
        Toetsresultaat uitkomst = TOETSER.toets(bericht);
        assertThat(uitkomst.oordeel())
                .as(() ->
                        uitkomst.bevindingen().stream().map(Bevinding::toString).collect(Collectors.joining("\n")))
                .isEqualTo(Oordeel.GELDIG);
        return uitkomst;
    }
}
