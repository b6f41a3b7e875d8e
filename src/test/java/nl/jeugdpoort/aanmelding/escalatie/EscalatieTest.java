package nl.jeugdpoort.aanmelding.escalatie;

import static nl.jeugdpoort.aanmelding.escalatie.Escalatiestap.BESTUURDERS;
import static nl.jeugdpoort.aanmelding.escalatie.Escalatiestap.GEDRAGSWETENSCHAPPERS;
import static nl.jeugdpoort.aanmelding.escalatie.Escalatiestap.LEIDINGGEVENDEN;
import static nl.jeugdpoort.aanmelding.escalatie.Functie.BESTUURDER;
import static nl.jeugdpoort.aanmelding.escalatie.Functie.GEDRAGSWETENSCHAPPER;
import static nl.jeugdpoort.aanmelding.escalatie.Functie.LEIDINGGEVENDE;
import static nl.jeugdpoort.aanmelding.escalatie.Functie.PROFESSIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which step can be called when, and by whom. */
class EscalatieTest {

    @ParameterizedTest
    @CsvSource({
        "VERSCHIL_VAN_INZICHT, GEDRAGSWETENSCHAPPERS, true",
        "VERSCHIL_VAN_INZICHT, LEIDINGGEVENDEN, false",
        "SAMENWERKING, GEDRAGSWETENSCHAPPERS, false",
        "SAMENWERKING, LEIDINGGEVENDEN, true",
        "HANDELEN, GEDRAGSWETENSCHAPPERS, false",
        "HANDELEN, LEIDINGGEVENDEN, true"
    })
    void deSituatieZegtMetWelkeStapHetBegint(Situatie situatie, Escalatiestap stap, boolean mag) {
        assertThat(na(situatie).weigert(oproep(stap, PROFESSIONAL)).isEmpty()).isEqualTo(mag);
    }

    @ParameterizedTest
    @EnumSource(Situatie.class)
    void bestuurdersAlleenNaDeLeidinggevendenOfAlsHetBeleidTekortschiet(Situatie situatie) {
        assertThat(na(situatie).weigert(oproep(BESTUURDERS, BESTUURDER)).orElseThrow())
                .contains("aan de beurt");
        assertThat(na(situatie).weigert(tekort(BESTUURDER))).isEmpty();
        assertThat(na(situatie).weigert(tekort(PROFESSIONAL)).orElseThrow()).contains("leidinggevende of bestuurder");
        assertThat(na(situatie, LEIDINGGEVENDEN).weigert(oproep(BESTUURDERS, LEIDINGGEVENDE)))
                .isEmpty();
    }

    @Test
    void bijVerschilVanInzichtPratenEerstDeGedragswetenschappers() {
        Escalatie na = na(Situatie.VERSCHIL_VAN_INZICHT, GEDRAGSWETENSCHAPPERS);
        assertThat(na.weigert(oproep(LEIDINGGEVENDEN, GEDRAGSWETENSCHAPPER))).isEmpty();
        assertThat(na.weigert(oproep(LEIDINGGEVENDEN, LEIDINGGEVENDE)).orElseThrow())
                .contains("professional of gedragswetenschapper");
        assertThat(na.weigert(oproep(GEDRAGSWETENSCHAPPERS, PROFESSIONAL)).orElseThrow())
                .contains("de leidinggevenden aan de beurt");
    }

    @Test
    void zonderVerslagVanHetVorigeGesprekGaatHetNietVerder() {
        Escalatie wacht =
                new Escalatie(1, Situatie.SAMENWERKING, List.of(oproep(LEIDINGGEVENDEN, PROFESSIONAL)), List.of());
        assertThat(wacht.wacht()).contains(LEIDINGGEVENDEN);
        assertThat(wacht.weigert(oproep(BESTUURDERS, BESTUURDER)).orElseThrow()).contains("Leg eerst het gesprek vast");
    }

    @Test
    void watIsOpgelostOfBijDeBestuurdersWasIsKlaar() {
        Escalatie opgelost = new Escalatie(
                1,
                Situatie.SAMENWERKING,
                List.of(oproep(LEIDINGGEVENDEN, PROFESSIONAL)),
                List.of(gesprek(1, LEIDINGGEVENDEN, true)));
        assertThat(opgelost.weigert(oproep(BESTUURDERS, BESTUURDER)).orElseThrow())
                .contains("opgelost");
        assertThat(na(Situatie.HANDELEN, LEIDINGGEVENDEN, BESTUURDERS)
                        .weigert(tekort(BESTUURDER))
                        .orElseThrow())
                .contains("hebben al overlegd");
    }

    @Test
    void eenVerslagStaatVastAlsIedereenDieMeepraatteHetGoedkeurt() {
        assertThat(new Gesprek(1, LEIDINGGEVENDEN, DAG, List.of("a", "b"), true, List.of("a"), "").vastgesteld())
                .isFalse();
        assertThat(new Gesprek(1, LEIDINGGEVENDEN, DAG, List.of("a", "b"), true, List.of("b", "a"), "").vastgesteld())
                .isTrue();
    }

    private static final LocalDate DAG = LocalDate.of(2026, 11, 23);

    /** An escalatie in which these steps were called and did not solve it. */
    private static Escalatie na(Situatie situatie, Escalatiestap... stappen) {
        return new Escalatie(
                1,
                situatie,
                Arrays.stream(stappen).map(stap -> oproep(stap, PROFESSIONAL)).toList(),
                IntStream.range(0, stappen.length)
                        .mapToObj(i -> gesprek(i + 1, stappen[i], false))
                        .toList());
    }

    private static Gesprek gesprek(int nummer, Escalatiestap stap, boolean opgelost) {
        return new Gesprek(nummer, stap, DAG, List.of("a"), opgelost, List.of(), "");
    }

    private static Oproep oproep(Escalatiestap stap, Functie functie) {
        return new Oproep(stap, functie, "a", Instant.EPOCH, Oproep.Gezin.VOORAF_VERTELD, false);
    }

    private static Oproep tekort(Functie functie) {
        return new Oproep(BESTUURDERS, functie, "a", Instant.EPOCH, Oproep.Gezin.ACHTERAF_UITLEG, true);
    }
}
