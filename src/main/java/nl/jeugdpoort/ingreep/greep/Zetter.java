package nl.jeugdpoort.ingreep.greep;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Aflevergrepen;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.bericht.Werkvoorraad;
import nl.jeugdpoort.ingreep.opslag.Opdracht;
import nl.jeugdpoort.ingreep.opslag.Zet;
import org.springframework.stereotype.Component;

/** The moves that actions are made of. */
@Component
class Zetter {

    private final Aflevergrepen grepen;
    private final BerichtStore berichten;
    private final Werkvoorraad voorraad;

    Zetter(Aflevergrepen grepen, BerichtStore berichten, Werkvoorraad voorraad) {
        this.grepen = grepen;
        this.berichten = berichten;
        this.voorraad = voorraad;
    }

    /** Moves the chosen deliveries, and wakes their addressees. */
    void zetAlle(Collection<Keuze> keuzes, Afleverstatus naar, String omschrijving) {
        List<AfleveringOverzicht> alle =
                keuzes.stream().flatMap(k -> k.afleveringen().stream()).toList();
        zet(alle.stream().map(AfleveringOverzicht::id).toList(), naar, omschrijving);
        wek(alle.stream().map(AfleveringOverzicht::ontvanger).toList());
    }

    void zet(Collection<Long> ids, Afleverstatus naar, String omschrijving) {
        if (!ids.isEmpty()) {
            grepen.zet(ids, naar, omschrijving);
        }
    }

    void wek(Collection<String> ontvangers) {
        grepen.wek(ontvangers);
    }

    /** Puts a message back to be processed, at its own place in the order. */
    void naarVerwerking(Bericht bericht) {
        voorraad.hervat(bericht);
    }

    /** Takes a message off the list of what is to be processed. */
    void uitVerwerking(Bericht bericht) {
        voorraad.klaar(List.of(bericht));
    }

    /** Writes history; the status follows from the deliveries where there are any, else it is this one. */
    void noteer(Opdracht opdracht, Collection<Keuze> keuzes, BerichtStatus zonderAflevering, String soort) {
        grepen.legVast(keuzes.stream()
                .map(k -> stap(opdracht, k.bericht(), zonderAflevering, soort))
                .toList());
    }

    /** Writes history with a status that follows from nothing else. */
    void stelVast(Opdracht opdracht, Collection<Keuze> keuzes, BerichtStatus status, String soort) {
        berichten.legVast(keuzes.stream()
                .map(k -> stap(opdracht, k.bericht(), status, soort))
                .toList());
    }

    private static Overgang stap(Opdracht opdracht, UUID bericht, BerichtStatus naar, String soort) {
        return new Overgang(bericht, naar, soort, opdracht.actor(), opdracht.reden());
    }

    /** What went where: each delivery, or the message itself. */
    static Map<UUID, List<Zet>> zetten(Collection<Keuze> keuzes, Afleverstatus naar, BerichtStatus bericht) {
        Map<UUID, List<Zet>> zetten = new HashMap<>();
        for (Keuze keuze : keuzes) {
            zetten.put(
                    keuze.bericht(),
                    keuze.inVerwerking()
                            ? List.of(new Zet(
                                    null, keuze.stand().bericht().status().name(), bericht.name()))
                            : keuze.afleveringen().stream()
                                    .map(a -> new Zet(a.id(), a.status().name(), naar.name()))
                                    .toList());
        }
        return zetten;
    }
}
