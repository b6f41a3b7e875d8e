package nl.jeugdpoort.ontvangst;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore.Opslag;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.bericht.NieuwBericht;
import nl.jeugdpoort.bericht.Stap;
import nl.jeugdpoort.ontvangst.Uitkomst.Aangenomen;
import nl.jeugdpoort.ontvangst.Uitkomst.Geweigerd;
import nl.jeugdpoort.toets.Bestandsafspraken;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.Toetsresultaat;
import org.springframework.stereotype.Component;

/** The door: the same for every channel. When it returns {@link Aangenomen}, the message is on disk. */
@Component
public class Ontvangst {

    /** Largest message, of any channel: 25 MB (OP179). */
    public static final int MAX_BYTES = 26_214_400;

    private final Toetser toetser;
    private final Poortwachter poortwachter;
    private final Inname inname;
    private final WeigeringStore weigeringen;
    private final Clock klok;

    Ontvangst(Toetser toetser, Poortwachter poortwachter, Inname inname, WeigeringStore weigeringen, Clock klok) {
        this.toetser = toetser;
        this.poortwachter = poortwachter;
        this.inname = inname;
        this.weigeringen = weigeringen;
        this.klok = klok;
    }

    /** Checks and stores one message; a refusal is kept on record before this returns. */
    public Uitkomst ontvang(Aanbieding aanbieding) {
        Uitkomst uitkomst = beoordeel(aanbieding);
        if (uitkomst instanceof Geweigerd geweigerd) {
            weigeringen.bewaar(aanbieding, geweigerd);
        }
        return uitkomst;
    }

    /** Refuses what a channel stopped reading because it was larger than {@link #MAX_BYTES}; kept on record without its body. */
    public Geweigerd weigerTeGroot(Aanbieding zonderInhoud) {
        Geweigerd geweigerd = new Geweigerd(
                Weigergrond.TE_GROOT,
                "Een bericht mag hoogstens 25 MB (26.214.400 bytes) groot zijn. Verdeel de inhoud over meer berichten.",
                List.of());
        weigeringen.bewaar(zonderInhoud, geweigerd);
        return geweigerd;
    }

    /** Refuses a file that stands for no message; kept on record. */
    Geweigerd weigerOnleesbaar(Aanbieding aanbieding, String detail) {
        Geweigerd geweigerd = new Geweigerd(Weigergrond.INHOUD_ONGELDIG, detail, List.of());
        weigeringen.bewaar(aanbieding, geweigerd);
        return geweigerd;
    }

    private Uitkomst beoordeel(Aanbieding aanbieding) {
        Toetsresultaat resultaat = Stap.TOETSEN.meet(() -> toetser.toets(aanbieding.inhoud()));
        return poortwachter
                .weigert(resultaat, aanbieding)
                .<Uitkomst>map(geweigerd -> geweigerd)
                .orElseGet(() -> neemIn(aanbieding, resultaat));
    }

    private Uitkomst neemIn(Aanbieding aanbieding, Toetsresultaat resultaat) {
        NieuwBericht nieuw = new NieuwBericht(
                UUID.randomUUID(),
                resultaat.kop(),
                aanbieding.kanaal(),
                aanbieding.indiener(),
                aanbieding.referentienummer(),
                BerichtStatus.ONTVANGEN,
                null,
                klok.instant(),
                aanbieding.inhoud(),
                resultaat.bsns(),
                true);
        List<Bevinding> bevindingen = metSignalen(aanbieding, resultaat.bevindingen());
        Opslag opslag = Stap.OPSLAAN.meet(() -> inname.bewaar(nieuw, bevindingen));
        return switch (opslag.soort()) {
            case NIEUW -> new Aangenomen(opslag.bericht(), false);
            case HERHAALD -> new Aangenomen(opslag.bericht(), true);
            case ANDERE_INHOUD ->
                antwoordtOpDubbel(aanbieding, resultaat.kop())
                        ? new Aangenomen(inname.bewaarDubbel(nieuw, bevindingen), false)
                        : nietUniek(resultaat);
        };
    }

    /** Adds what a reader of XML does not mind and the standard does; it refuses nothing. */
    private static List<Bevinding> metSignalen(Aanbieding aanbieding, List<Bevinding> gevonden) {
        List<Bevinding> signalen = aanbieding.alsBestand()
                ? Bestandsafspraken.bestand(aanbieding.inhoud())
                : Bestandsafspraken.bericht(aanbieding.inhoud());
        return signalen.isEmpty()
                ? gevonden
                : Stream.concat(gevonden.stream(), signalen.stream()).toList();
    }

    /**
     * Whether a used identificatie (TR056) is told in a retour with 9056: where the content is judged after the envelope was taken
     * over, and the gateway answers for the receiver.
     */
    private boolean antwoordtOpDubbel(Aanbieding aanbieding, Berichtkop kop) {
        return aanbieding.kanaal() == Kanaal.SOAP && !kop.isAntwoord() && poortwachter.keurtAfVoor(kop.ontvanger());
    }

    private static Geweigerd nietUniek(Toetsresultaat resultaat) {
        return new Geweigerd(
                Weigergrond.IDENTIFICATIE_NIET_UNIEK,
                "U hebt eerder een ander %s-bericht met identificatie %s gestuurd. Geef het bericht een nieuwe identificatie."
                        .formatted(
                                resultaat.kop().berichtsoort(), resultaat.kop().identificatie()),
                List.of());
    }
}
