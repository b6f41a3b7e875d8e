package nl.jeugdpoort.voorbereiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.jeugdpoort.aanmelding.Zaakbeweging;
import nl.jeugdpoort.bepaling.Proefdocumenten;
import nl.jeugdpoort.tussentaal.Concept;
import nl.jeugdpoort.tussentaal.Proeftaal;
import nl.jeugdpoort.tussentaal.Vertaald;
import nl.jeugdpoort.tussentaal.Vraag;
import org.junit.jupiter.api.Test;

/** Which messages a case waits for, of a bepaling for gemeente 0384, which has a tussentaal, or for another. */
class BepalingvertalingTest {

    private static final Predicate<String> ALLEN = aanbieder -> true;

    private final Bepalingversie versie =
            new Bepalingversie(new UUID(0, 1), new UUID(0, 2), Proefdocumenten.bepaling());

    private static Zaakbeweging zaak(String gemeente, String wachtOp) {
        return new Zaakbeweging(new UUID(0, 1), "30300001", gemeente, "42420001", true, wachtOp, List.of());
    }

    private Vertaald vertaal(Zaakbeweging zaak, boolean gewenst, Predicate<String> aanbieders) {
        return new Bepalingvertaling(Proeftaal.talen(), Proeftaal.vertaling())
                .vertaal(zaak, versie, gewenst, aanbieders);
    }

    @Test
    void een_aanmelding_krijgt_het_bericht_waarop_zij_wacht() {
        assertThat(vertaal(zaak("0384", "JW301"), true, ALLEN).berichten())
                .isNotEmpty()
                .extracting(Concept::berichtsoort)
                .containsOnly("JW301");
        assertThat(vertaal(zaak("0384", "JW315"), true, ALLEN).berichten())
                .isNotEmpty()
                .extracting(Concept::berichtsoort)
                .containsOnly("JW315");
    }

    @Test
    void voor_wie_het_niet_hoeft_wordt_niets_gemaakt_maar_gevraagd_wordt_er_wel() {
        Vertaald alles = vertaal(zaak("0384", "JW301"), true, ALLEN);
        Vertaald niets = vertaal(zaak("0384", "JW301"), false, aanbieder -> false);
        assertThat(niets.berichten()).isEmpty();
        assertThat(niets.vragen()).isEqualTo(alles.vragen());
    }

    @Test
    void een_bepaling_die_een_andere_gemeente_noemt_dan_die_van_de_aanmelding_wordt_teruggevraagd() {
        Vertaald vertaald = vertaal(zaak("0200", "JW301"), true, ALLEN);
        assertThat(vertaald.berichten()).isEmpty();
        assertThat(vertaald.vragen())
                .hasSameSizeAs(versie.bepaling().hulp())
                .first()
                .extracting(Vraag::zin)
                .isEqualTo(
                        "Hulp 1: de bepaling noemt gemeente 0384 als verantwoordelijk, en de aanmelding loopt bij gemeente 0200."
                                + " Verbeter de gemeente.");
    }
}
