package nl.jeugdpoort.ingreep.greep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Aflevergrepen;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.bericht.Overgang;
import nl.jeugdpoort.ingreep.Actie;
import nl.jeugdpoort.ingreep.Ingreepinstellingen;
import nl.jeugdpoort.ingreep.opslag.Gevolg;
import nl.jeugdpoort.ingreep.opslag.Opdracht;
import nl.jeugdpoort.ingreep.opslag.Regel;
import nl.jeugdpoort.ingreep.opslag.Zet;
import org.springframework.stereotype.Component;

/** Carries out an order for some messages, in the caller's transaction. */
@Component
public class Greepwerk {

    /** So often a message is put off because its addressee is being delivered to; two seconds each. */
    private static final int GEDULD = 30;

    private final Map<Actie, Greep> grepen = new EnumMap<>(Actie.class);
    private final Standenlezer lezer;
    private final Aflevergrepen afleveringen;
    private final Clock klok;
    private final Duration bedenktijd;

    Greepwerk(
            List<Greep> grepen,
            Standenlezer lezer,
            Aflevergrepen afleveringen,
            Clock klok,
            Ingreepinstellingen instellingen) {
        grepen.forEach(greep -> this.grepen.put(greep.actie(), greep));
        this.lezer = lezer;
        this.afleveringen = afleveringen;
        this.klok = klok;
        this.bedenktijd = instellingen.bedenktijd();
    }

    /** What an action could do with a message, without doing it. */
    public Keuze kies(Stand stand, Opdracht opdracht) {
        return grepen.get(opdracht.actie()).kies(stand, opdracht);
    }

    /** Does what can be done and says for every line what came of it. */
    public List<Gevolg> doe(Opdracht opdracht, List<Regel> regels) {
        Map<Regel, Keuze> keuzes = new LinkedHashMap<>();
        lezer.lees(opdracht, regels).forEach((regel, stand) -> keuzes.put(regel, kies(stand, opdracht)));
        Set<Long> bezig = bezig(keuzes.values().stream().toList());
        List<Keuze> uitTeVoeren =
                keuzes.values().stream().filter(k -> k.kan() && vrij(k, bezig)).toList();
        Map<UUID, List<Zet>> zetten =
                uitTeVoeren.isEmpty() ? Map.of() : grepen.get(opdracht.actie()).voerUit(opdracht, uitTeVoeren);
        List<Gevolg> gevolgen = new ArrayList<>();
        for (Regel regel : regels) {
            gevolgen.add(gevolg(opdracht, regel, keuzes.get(regel), zetten));
        }
        return gevolgen;
    }

    private Gevolg gevolg(Opdracht opdracht, Regel regel, Keuze keuze, Map<UUID, List<Zet>> zetten) {
        if (keuze == null) {
            return Gevolg.overgeslagen(regel.nummer(), "Dit bericht is er niet meer.");
        }
        if (!keuze.kan()) {
            return Gevolg.overgeslagen(regel.nummer(), keuze.waaromNiet());
        }
        if (!zetten.containsKey(regel.bericht())) {
            String waarom = "Aan de ontvanger wordt op dit moment bezorgd. Probeer het later weer.";
            return regel.pogingen() < GEDULD
                    ? Gevolg.later(regel.nummer(), waarom)
                    : Gevolg.mislukt(regel.nummer(), waarom);
        }
        return Gevolg.gelukt(regel.nummer(), zetten.get(regel.bericht()), meldenNa(opdracht, keuze));
    }

    /** Who sent it, hears of a rejection when nobody can take that back any more; the gateway needs not be told what it made itself. */
    private Instant meldenNa(Opdracht opdracht, Keuze keuze) {
        boolean melden = opdracht.actie() == Actie.AFWIJZEN
                && !keuze.stand().bericht().indiener().equals(Overgang.POORT);
        return melden ? klok.instant().plus(bedenktijd) : null;
    }

    private Set<Long> bezig(List<Keuze> keuzes) {
        return afleveringen.bezig(keuzes.stream()
                .flatMap(k -> k.afleveringen().stream())
                .filter(Greepwerk::onderweg)
                .toList());
    }

    private static boolean vrij(Keuze keuze, Set<Long> bezig) {
        return keuze.afleveringen().stream().noneMatch(a -> bezig.contains(a.id()));
    }

    private static boolean onderweg(AfleveringOverzicht aflevering) {
        return aflevering.status() == Afleverstatus.OPEN;
    }
}
