package nl.jeugdpoort.termijn;

import static nl.jeugdpoort.termijn.Proefketen.AANBIEDER;
import static nl.jeugdpoort.termijn.Proefketen.GEMEENTE;
import static nl.jeugdpoort.termijn.Proefketen.antwoordOpVerzoek;
import static nl.jeugdpoort.termijn.Proefketen.toewijzing;
import static nl.jeugdpoort.termijn.Proefketen.verzoek;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import org.junit.jupiter.api.Test;

/** The board, the calendar and the punctuality tell what messages did to terms, to each caller its own part. */
class BordIT {

    private static final Termijnfilter ALLES = new Termijnfilter(null, null, null);
    private static final Bladzijde BLAD = new Bladzijde(1, 20);
    private static final Aanroeper OPERATOR = Aanroeper.operator("operator");

    // A Monday.
    private final Proefketen keten = Proefketen.op("2026-11-23T10:00:00Z");
    private final Termijninzage inzage = new Termijninzage(
            new Bordlezer(keten.jdbc),
            new Einddagen(keten.jdbc),
            new Termijnlijst(keten.jdbc),
            keten.config,
            keten.klok);
    private final Termijnkalender kalender = new Termijnkalender(new Einddagen(keten.jdbc), keten.config, keten.klok);

    private List<Integer> totaal() {
        return inzage.bord(ALLES, OPERATOR, BLAD).totaal();
    }

    @Test
    void eenTermijnSchuiftMetDeDagenOverHetBord() {
        keten.stuur("JW315", verzoek("R1"));
        // OP090 to Thursday 26 November, OP274 to Monday 30 November, OP359 to Monday 7 December.
        assertThat(totaal()).containsExactly(0, 0, 0, 1, 2);
        keten.klok.zet("2026-11-25T10:00:00Z");
        assertThat(totaal()).containsExactly(0, 0, 1, 0, 2);
        keten.klok.zet("2026-11-26T22:59:59Z");
        assertThat(totaal()).containsExactly(0, 1, 0, 0, 2);
        keten.klok.zet("2026-11-26T23:00:00Z");
        assertThat(totaal()).as("before the watch has passed").containsExactly(1, 0, 0, 0, 2);
        keten.bewaking.bewaak();
        assertThat(totaal()).as("after it").containsExactly(1, 0, 0, 0, 2);
        keten.klok.zet("2026-11-29T10:00:00Z");
        assertThat(totaal()).as("on a Sunday the week ahead counts").containsExactly(1, 0, 1, 0, 1);
    }

    @Test
    void watGedaanOfVervallenIsStaatNietMeerOpHetBord() {
        keten.stuur("JW315", verzoek("R1"));
        keten.stuur("JW319", antwoordOpVerzoek("R1", "1", "2"));
        Bord bord = inzage.bord(ALLES, OPERATOR, BLAD);
        assertThat(bord.regels()).extracting(Bordregel::partij).containsExactlyInAnyOrder(GEMEENTE, AANBIEDER);
        assertThat(inzage.lijst(Termijnkeuze.OPEN, ALLES, OPERATOR, BLAD))
                .extracting(TermijnOverzicht::code)
                .containsExactly("OP090", "OP090");
        assertThat(inzage.lijst(Termijnkeuze.GEHAALD, ALLES, OPERATOR, BLAD))
                .extracting(TermijnOverzicht::code)
                .containsExactly("OP274");
        assertThat(inzage.lijst(Termijnkeuze.GEHAALD, new Termijnfilter(null, GEMEENTE, AANBIEDER), OPERATOR, BLAD))
                .hasSize(1);
        assertThat(inzage.lijst(Termijnkeuze.GEHAALD, new Termijnfilter(null, AANBIEDER, null), OPERATOR, BLAD))
                .isEmpty();
        assertThat(inzage.lijst(Termijnkeuze.OPEN, new Termijnfilter(null, null, AANBIEDER), OPERATOR, BLAD))
                .hasSize(1);
        assertThat(inzage.lijst(Termijnkeuze.VERVALLEN, ALLES, OPERATOR, BLAD))
                .extracting(TermijnOverzicht::code)
                .containsExactly("OP359");
    }

    @Test
    void eenVakToontDeEersteTermijnenEnTeltZeAllemaal() {
        for (int i = 0; i < 5; i++) {
            keten.stuur("JW301", toewijzing("T" + i, "2026-11-23", "2026-12-31"));
        }
        Bordregel regel = inzage.bord(new Termijnfilter("OP090", null, null), OPERATOR, BLAD)
                .regels()
                .getFirst();
        assertThat(regel.partij()).isEqualTo(AANBIEDER);
        Bordregel.Vak week = regel.vakken().get(Termijnvak.DEZE_WEEK.ordinal());
        assertThat(week.aantal()).isEqualTo(5);
        assertThat(week.eerste()).hasSize(Termijninzage.PER_VAK);
    }

    @Test
    void wieGeenPartijIsZietNietsOokNietInTellingen() {
        keten.stuur("JW315", verzoek("R1"));
        Aanroeper vreemd = Aanroeper.deelnemer("0141");
        Aanroeper regio = new Aanroeper("regio", "regio", Rol.REGIOBEHEERDER, Set.of(GEMEENTE, "0141"));
        long id = keten.termijn("OP090").id();
        assertThat(inzage.bord(ALLES, vreemd, BLAD).totaal()).containsOnly(0);
        assertThat(inzage.lijst(Termijnkeuze.OPEN, ALLES, vreemd, BLAD)).isEmpty();
        assertThat(inzage.op(LocalDate.of(2026, 11, 26), ALLES, vreemd, BLAD)).isEmpty();
        assertThat(inzage.dossier(id, vreemd)).isEmpty();
        assertThat(kalender.maand(YearMonth.of(2026, 11), ALLES, vreemd)).allMatch(dag -> dag.aantal() == 0);
        for (Aanroeper partij : List.of(Aanroeper.deelnemer(GEMEENTE), Aanroeper.deelnemer(AANBIEDER), regio)) {
            assertThat(inzage.bord(ALLES, partij, BLAD).totaal()).containsExactly(0, 0, 0, 1, 2);
            assertThat(inzage.lijst(Termijnkeuze.OPEN, ALLES, partij, BLAD)).hasSize(3);
            assertThat(inzage.dossier(id, partij)).isPresent();
        }
    }

    @Test
    void deKalenderTeltPerDagEnNoemtVrijeDagen() {
        keten.stuur("JW315", verzoek("R1"));
        keten.bewaakOp("2026-11-27T10:00:00Z");
        var november = kalender.maand(YearMonth.of(2026, 11), ALLES, OPERATOR);
        assertThat(november).hasSize(30);
        assertThat(november.get(25)).isEqualTo(new Dagstand(LocalDate.of(2026, 11, 26), null, 1, 1, 1));
        assertThat(november.get(29)).isEqualTo(new Dagstand(LocalDate.of(2026, 11, 30), null, 1, 1, 0));
        assertThat(november.get(27).vrij()).isEqualTo("weekend");
        assertThat(kalender.maand(YearMonth.of(2026, 12), ALLES, OPERATOR)
                        .get(24)
                        .vrij())
                .isEqualTo("Eerste Kerstdag");
        assertThat(kalender.maand(YearMonth.of(2026, 5), ALLES, OPERATOR)
                        .get(14)
                        .vrij())
                .isEqualTo("vrije dag bij koninklijk besluit");
        assertThat(kalender.maand(YearMonth.of(2026, 4), ALLES, OPERATOR).get(2).vrij())
                .isEqualTo("Goede Vrijdag");
        assertThat(inzage.op(LocalDate.of(2026, 11, 26), ALLES, OPERATOR, BLAD))
                .extracting(TermijnOverzicht::code)
                .containsExactly("OP090");
    }

    @Test
    void stiptheidTeltWerkdagenEnWatNietOpTijdWas() {
        var eerste = keten.stuur("JW301", toewijzing("T1", "2026-11-23", "2026-12-31"));
        var tweede = keten.stuur("JW301", toewijzing("T2", "2026-11-23", "2026-12-31"));
        keten.stuur("JW301", toewijzing("T3", "2026-11-23", "2026-12-31"));
        keten.klok.zet("2026-11-24T10:00:00Z");
        keten.antwoord("JW302", eerste);
        keten.bewaakOp("2026-11-27T10:00:00Z");
        keten.klok.zet("2026-11-30T10:00:00Z");
        keten.antwoord("JW302", tweede);
        var filter = new Termijnfilter("OP090", null, null);
        var stipt = kalender.stiptheid(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), filter, OPERATOR);
        assertThat(stipt).hasSize(2);
        assertThat(stipt.getFirst())
                .isEqualTo(new Stiptheid(
                        AANBIEDER, "OP090", "een retourbericht", "3 werkdagen vanaf de ontvangst", 3, 1, 1, 5));
        assertThat(stipt.getFirst().procent()).isEqualTo(33);
        assertThat(stipt.getLast().partij()).isNull();
    }
}
