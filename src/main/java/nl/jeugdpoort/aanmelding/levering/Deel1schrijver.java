package nl.jeugdpoort.aanmelding.levering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.bepaling.Aanmeldformulier;
import nl.jeugdpoort.bepaling.Documenten;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Feiten;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.bericht.NieuwBericht;
import nl.jeugdpoort.bericht.Overgang;
import org.springframework.stereotype.Component;

/**
 * Makes of a form the document that may be shared widely: part 1 alone. It is a message of its own, from the GI to one receiver, with a
 * reference that the gateway gives, because that of the GI may hold a name. A next version of the form keeps that reference.
 */
@Component
public class Deel1schrijver {

    /** Leaves 60 bits of chance in a reference of at most 24 characters. */
    private static final int LENGTE = 18;

    private final BerichtStore berichten;
    private final Clock klok;

    Deel1schrijver(BerichtStore berichten, Clock klok) {
        this.berichten = berichten;
        this.klok = klok;
    }

    /**
     * Stores part 1 of a form for a receiver; the same again gives the message that is there. Part of the caller's transaction.
     *
     * @param formulier id of the message with the form
     */
    public Bericht bewaar(UUID aanmelding, UUID formulier, String ontvanger) {
        Bericht heel = berichten.vind(formulier).orElseThrow();
        Aanmeldformulier gelezen =
                Documenten.leesFormulier(berichten.inhoud(formulier).orElseThrow());
        Aanmeldformulier deel1 = gelezen.alleenDeel1(
                ontvanger, kenmerk(aanmelding, gelezen.kop().kenmerk(), ontvanger), begin(aanmelding));
        return berichten.bewaar(bericht(heel.kop().standaard(), deel1)).bericht();
    }

    private static String kenmerk(UUID aanmelding, String kenmerk, String ontvanger) {
        String herkomst = aanmelding + "|" + kenmerk + "|" + ontvanger;
        return "D1-" + begin(UUID.nameUUIDFromBytes(herkomst.getBytes(UTF_8)));
    }

    private static String begin(UUID id) {
        return id.toString().substring(0, LENGTE);
    }

    private NieuwBericht bericht(String standaard, Aanmeldformulier deel1) {
        var kop = deel1.kop();
        return new NieuwBericht(
                UUID.randomUUID(),
                new Berichtkop(
                        standaard,
                        "AANMELDFORMULIER",
                        kop.afzender(),
                        kop.ontvanger(),
                        kop.identificatie(),
                        kop.dagtekening(),
                        null,
                        Feiten.GEEN),
                Kanaal.INTERN,
                Overgang.POORT,
                null,
                BerichtStatus.GOEDGEKEURD,
                null,
                klok.instant(),
                Documenten.schrijf(deel1),
                Set.of(),
                true);
    }
}
