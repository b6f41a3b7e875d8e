package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.EXTERN;
import static nl.jeugdpoort.toets.regels.Regel.Bron.LIJST;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import nl.jeugdpoort.bericht.Feiten;
import nl.jeugdpoort.toets.regels.Gemeentecodes;
import nl.jeugdpoort.toets.regels.Ketenbericht;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/**
 * De gemeentecode bestaat in de CBS-indeling van de dagtekening, of bij een herindeling in die van de ingangsdatum van een
 * toewijzing of verzoek in het bericht.
 */
@Regel(
        code = "TR378",
        retourcode = "S300",
        niveau = EXTERN,
        bron = LIJST,
        berichten = {"JW301", "JW305", "JW307", "JW315", "JW317", "JW319", "JW323", "JW325"})
final class TR378 implements Ketenregel {

    private static final String HEADER = "/Bericht/Header/";
    private static final String WOONPLAATS = "/Bericht/Antwoord/Woonplaatsbeginsel/Gemeente";

    private final Gemeentecodes gemeenten;

    TR378(Gemeentecodes gemeenten) {
        this.gemeenten = gemeenten;
    }

    @Override
    public void toets(Ketenbericht bericht, Uitslag uit) {
        toets(bericht, HEADER + "Afzender", bericht.kop().afzender(), uit);
        toets(bericht, HEADER + "Ontvanger", bericht.kop().ontvanger(), uit);
        if (bericht.kop().berichtsoort().equals("JW319")) {
            bericht.waarde(WOONPLAATS).ifPresent(code -> toets(bericht, WOONPLAATS, code, uit));
        }
    }

    private void toets(Ketenbericht bericht, String pad, String code, Uitslag uit) {
        if (Gemeentecodes.isGemeentecode(code) && dagen(bericht).noneMatch(dag -> gemeenten.bestaat(code, dag))) {
            uit.bij(pad, code, "Deze gemeentecode bestaat niet in de lijst van het CBS. Gebruik de code van nu.");
        }
    }

    private static Stream<LocalDate> dagen(Ketenbericht bericht) {
        Stream<LocalDate> ingang = bericht.kop().feiten().producten().stream().map(Feiten.Product::begin);
        return Stream.concat(Stream.of(bericht.kop().dagtekening()), ingang).filter(Objects::nonNull);
    }
}
