package nl.jeugdpoort.aanmelding;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.route.Actor;
import nl.jeugdpoort.aanmelding.route.Stap;
import nl.jeugdpoort.aanmelding.route.Stapstand;
import nl.jeugdpoort.aanmelding.route.Stapstatus;
import nl.jeugdpoort.signaal.Signalen;
import nl.jeugdpoort.termijn.TermijnOverzicht;
import nl.jeugdpoort.termijn.Termijnen;
import nl.jeugdpoort.termijn.Termijnsleutel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets the steps of cases start, meet and drop their terms. */
@Component
class Zaaktermijnen {

    private static final Logger LOG = LoggerFactory.getLogger(Zaaktermijnen.class);

    private final Termijnen termijnen;
    private final Signalen signalen;

    Zaaktermijnen(Termijnen termijnen, Signalen signalen) {
        this.termijnen = termijnen;
        this.signalen = signalen;
    }

    void verwerk(Zet zet) {
        zet.begonnen().forEach(stand -> begin(zet, stand));
        zet.beeindigd().forEach(stand -> eindig(zet, stand));
        zet.begonnen().stream().filter(stand -> !stand.loopt()).forEach(stand -> eindig(zet, stand));
    }

    private void begin(Zet zet, Stapstand stand) {
        Aanmelding aanmelding = zet.na();
        Stap stap = stap(aanmelding, stand);
        if (stap.termijn() == null) {
            return;
        }
        if (!termijnen.kent(stap.termijn())) {
            onbekend(aanmelding, stap);
            return;
        }
        String wie = aanmelding.deelnemer(stap.wie().getFirst());
        String ander = wie.equals(aanmelding.kop().gi())
                ? aanmelding.kop().gemeente()
                : aanmelding.deelnemer(Actor.JEUGDBESCHERMER);
        termijnen.start(
                stap.termijn(),
                Staptermijn.van(aanmelding.id(), stand).sleutel(),
                new Termijnen.Start(null, wie, ander, zet.gebeurtenis().op(), null, null, null));
    }

    /** A running case keeps its route, but termijnen.yaml can lose a term; no message may fail on that. */
    private void onbekend(Aanmelding aanmelding, Stap stap) {
        LOG.error("Termijn {} van aanmelding {} staat niet in termijnen.yaml", stap.termijn(), aanmelding.id());
        signalen.meld(
                "aanmelding-zonder-termijn",
                null,
                null,
                "Voor aanmelding %s is een stap begonnen zonder termijn: %s staat niet meer in termijnen.yaml. Zet die terug."
                        .formatted(aanmelding.id(), stap.termijn()));
    }

    private void eindig(Zet zet, Stapstand stand) {
        String termijn = stap(zet.na(), stand).termijn();
        String sleutel = Staptermijn.van(zet.na().id(), stand).sleutel();
        if (termijn == null) {
            return;
        }
        if (stand.status() == Stapstatus.GEHAALD) {
            termijnen.haal(
                    termijn, sleutel, zet.gebeurtenis().op(), zet.gebeurtenis().bericht());
        } else {
            termijnen.laatVervallen(termijn, sleutel);
        }
    }

    /** The terms of all steps of cases, by case and step as they stand now. */
    Map<Staptermijn, TermijnOverzicht> van(Collection<Aanmelding> aanmeldingen) {
        Map<String, Staptermijn> perSleutel = new LinkedHashMap<>();
        List<Termijnsleutel> sleutels = aanmeldingen.stream()
                .flatMap(a -> a.zaak().stappen().values().stream()
                        .filter(stand -> stap(a, stand).termijn() != null)
                        .map(stand -> sleutel(a, stand, perSleutel)))
                .toList();
        Map<Staptermijn, TermijnOverzicht> gevonden = new HashMap<>();
        termijnen.met(sleutels).forEach(t -> gevonden.put(perSleutel.get(t.sleutel()), t));
        return gevonden;
    }

    private static Termijnsleutel sleutel(Aanmelding aanmelding, Stapstand stand, Map<String, Staptermijn> perSleutel) {
        Staptermijn termijn = Staptermijn.van(aanmelding.id(), stand);
        perSleutel.put(termijn.sleutel(), termijn);
        return new Termijnsleutel(stap(aanmelding, stand).termijn(), termijn.sleutel());
    }

    /** The first end of a term of a step that runs. */
    static Optional<Instant> uiterlijk(Aanmelding aanmelding, Map<Staptermijn, TermijnOverzicht> termijnen) {
        UUID id = aanmelding.id();
        return aanmelding.zaak().stappen().values().stream()
                .filter(Stapstand::loopt)
                .map(stand -> termijnen.get(Staptermijn.van(id, stand)))
                .filter(termijn -> termijn != null)
                .map(TermijnOverzicht::verlooptOp)
                .min(Instant::compareTo);
    }

    private static Stap stap(Aanmelding aanmelding, Stapstand stand) {
        return aanmelding.zaak().route().stap(stand.stap());
    }
}
