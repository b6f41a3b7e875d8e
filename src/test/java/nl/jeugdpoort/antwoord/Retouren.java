package nl.jeugdpoort.antwoord;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;

/** Retours for tests. */
public final class Retouren {

    private static final Retourmaker MAKER = maker(Standaardmappen.meegeleverd());

    private Retouren() {}

    /** The writer of answers, for these standards. */
    public static Retourmaker maker(Standaardmappen standaarden) {
        return new SchemaRetourmaker(standaarden, new AntwoordInstellingen("1.0.0"));
    }

    /** Whether a retour on this kind of message can repeat all its classes. */
    public static boolean heeftKopie(String soort) {
        return !List.of("JW323", "JW325").contains(soort);
    }

    /** The answer, of the same day, to a message with these findings; empty when there is none. */
    public static Optional<byte[]> antwoord(Berichtkop kop, byte[] heen, List<Bevinding> bevindingen) {
        return MAKER.antwoord(kop, () -> heen, bevindingen, "R1", kop.dagtekening());
    }

    /** The retour that refuses one class of a message, and so repeats all of them. */
    public static byte[] metKopie(Berichtkop kop, byte[] heen) {
        String klasse = kop.berichtsoort().equals("JW319") ? "/Bericht/Antwoord" : "/Bericht/Client";
        Bevinding afkeuring = new Bevinding("TR000", "9332", Niveau.HISTORIE, klasse, 1, 1, null, "Er is iets mis.");
        return MAKER.antwoord(kop, () -> heen, List.of(afkeuring), "R1", LocalDate.of(2026, 7, 2))
                .orElseThrow();
    }
}
