package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.EXTERN;
import static nl.jeugdpoort.toets.regels.Regel.Bron.LIJST;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import nl.jeugdpoort.bericht.Feiten;
import nl.jeugdpoort.register.Antwoord;
import nl.jeugdpoort.register.Berichtklasse;
import nl.jeugdpoort.register.Kop;
import nl.jeugdpoort.register.Levering;
import nl.jeugdpoort.register.MetNummer;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Gemeentecodes;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/**
 * De gemeentecode bestaat in de CBS-indeling van de dagtekening, of bij een herindeling in die van de ingangsdatum van de toewijzing of
 * het verzoek waar het bericht over gaat.
 */
@Regel(
        code = "TR378",
        retourcode = "S300",
        niveau = EXTERN,
        bron = LIJST,
        berichten = {"JW301", "JW305", "JW307", "JW315", "JW317", "JW319", "JW323", "JW325"})
final class TR378 implements Ketenregel<Berichtklasse> {

    private static final String MELDING =
            "Deze gemeentecode bestaat niet in de lijst van het CBS. Gebruik de code van nu.";

    private final Gemeentecodes gemeenten;

    TR378(Gemeentecodes gemeenten) {
        this.gemeenten = gemeenten;
    }

    @Override
    public void toets(Berichtklasse klasse, Stand stand, Uitslag uit) {
        if (klasse instanceof Kop) {
            toets("Afzender", stand.bericht().kop().afzender(), stand, uit);
            toets("Ontvanger", stand.bericht().kop().ontvanger(), stand, uit);
        } else if (klasse instanceof Antwoord antwoord && antwoord.woonplaats() != null) {
            toets("Woonplaatsbeginsel/Gemeente", antwoord.woonplaats(), stand, uit);
        }
    }

    private void toets(String veld, String code, Stand stand, Uitslag uit) {
        if (Gemeentecodes.isGemeentecode(code) && dagen(stand).noneMatch(dag -> gemeenten.bestaat(code, dag))) {
            uit.bij(veld, MELDING);
        }
    }

    private static Stream<LocalDate> dagen(Stand stand) {
        Registerbericht bericht = stand.bericht();
        Stream<LocalDate> inBericht =
                bericht.kop().feiten().producten().stream().map(Feiten.Product::begin);
        Stream<LocalDate> vanToewijzingen = nummers(bericht)
                .distinct()
                .flatMap(nummer -> stand.toewijzing(nummer).stream())
                .map(toewijzing -> toewijzing.ingang());
        return Stream.of(Stream.of(bericht.kop().dagtekening()), inBericht, vanToewijzingen)
                .flatMap(dagen -> dagen)
                .filter(Objects::nonNull);
    }

    private static Stream<Long> nummers(Registerbericht bericht) {
        return bericht.klassen().stream()
                .map(klasse -> switch (klasse.inhoud()) {
                    case Levering levering -> levering.nummer();
                    case MetNummer verwijzing -> Long.valueOf(verwijzing.nummer());
                    case Prestatie prestatie -> Long.valueOf(prestatie.nummer());
                    default -> null;
                })
                .filter(Objects::nonNull);
    }
}
