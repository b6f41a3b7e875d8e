package nl.jeugdpoort.verwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.jeugdpoort.bericht.AntwoordStore;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Berichtkop.Heenverwijzing;
import nl.jeugdpoort.bericht.NieuwBericht;
import nl.jeugdpoort.bericht.Proefkern;
import nl.jeugdpoort.deelnemer.Deelnemer.Retour;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers in one batch, tied to what they answer. */
class AntwoordverwerkingIT {

    private final Proefverwerking poort = new Proefverwerking(new Leegketen(), "0384");
    private final Bericht heen;

    /** The aanbieder makes its own answers. */
    AntwoordverwerkingIT() {
        poort.deelnemers.met("42420001", new Uitkanaal.Postbus(), Retour.ZELF);
        heen = poort.ontvangen("0384", "42420001", "H1");
    }

    @AfterEach
    void stop() {
        poort.close();
    }

    @Test
    void vanTweeAntwoordenInEenBundelTeltHetEersteEnKomtHetTweedeNietAan() {
        poort.werkAf();
        Bericht eerste = antwoord("42420001", "A1", "H1");
        Bericht tweede = antwoord("42420001", "A2", "H1");

        poort.werkAf();

        assertThat(poort.status(eerste)).isEqualTo(BerichtStatus.AFGELEVERD);
        assertThat(poort.status(tweede)).isEqualTo(BerichtStatus.AFGEKEURD);
        assertThat(poort.gemeld).containsExactly("retour-dubbel " + tweede.id());
        assertThat(poort.bean(BerichtStore.class).antwoordenOp(heen.id()))
                .extracting(Bericht::id)
                .containsExactly(eerste.id(), tweede.id());
    }

    @Test
    void hetHeenberichtVanEenAntwoordInDezelfdeBundelWordtGevonden() {
        Bericht antwoord = antwoord("42420001", "A1", "H1");

        poort.werkAf();

        assertThat(poort.gemeld).isEmpty();
        assertThat(poort.bean(AntwoordStore.class).antwoordenOp(List.of(heen.id())))
                .containsOnlyKeys(heen.id());
        assertThat(poort.status(antwoord)).isEqualTo(BerichtStatus.AFGELEVERD);
    }

    @Test
    void eenAntwoordOpNietsGaatDoorMetEenSignaal() {
        poort.werkAf();
        Bericht antwoord = antwoord("42420001", "A1", "ONBEKEND");

        poort.werkAf();

        assertThat(poort.status(antwoord)).isEqualTo(BerichtStatus.AFGELEVERD);
        assertThat(poort.gemeld).containsExactly("retour-onbekend " + antwoord.id());
    }

    private Bericht antwoord(String afzender, String identificatie, String opIdentificatie) {
        NieuwBericht nieuw = Proefkern.bericht(
                "JW302",
                afzender,
                "0384",
                identificatie,
                new Heenverwijzing("0384", "JW301", opIdentificatie),
                identificatie);
        return poort.bean(BerichtStore.class).bewaar(nieuw).bericht();
    }
}
