package nl.jeugdpoort.verwerking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Afleveringen;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.BerichtStore.Opslag;
import nl.jeugdpoort.bericht.Berichtgevolg;
import nl.jeugdpoort.bericht.NieuwBericht;
import nl.jeugdpoort.termijn.Termijnen;
import nl.jeugdpoort.verwerking.Besluiten.Beantwoorden;
import nl.jeugdpoort.verwerking.Besluiten.Doorgeven;
import nl.jeugdpoort.verwerking.Besluiten.Nemen;
import nl.jeugdpoort.verwerking.Besluiten.Tegenhouden;
import org.springframework.stereotype.Component;

/** One batch of messages in order: decide on each, then write what was decided. Runs inside one transaction. */
@Component
class Verwerkstap {

    private final Voorbereiding voorbereiding;
    private final Berichtbesluit besluit;
    private final BerichtStore berichten;
    private final Afleveringen afleveringen;
    private final Termijnen termijnen;
    private final List<Berichtgevolg> gevolgen;

    Verwerkstap(
            Voorbereiding voorbereiding,
            Berichtbesluit besluit,
            BerichtStore berichten,
            Afleveringen afleveringen,
            Termijnen termijnen,
            List<Berichtgevolg> gevolgen) {
        this.voorbereiding = voorbereiding;
        this.besluit = besluit;
        this.berichten = berichten;
        this.afleveringen = afleveringen;
        this.termijnen = termijnen;
        this.gevolgen = gevolgen;
    }

    void verwerk(List<Bericht> bundel) {
        Besluiten besluiten = new Besluiten();
        Map<UUID, UUID> clienten = new HashMap<>();
        Voorbereiding.stukken(bundel).forEach(berichten -> {
            Werkstuk stuk = voorbereiding.open(berichten);
            beslis(stuk, besluiten);
            clienten.putAll(stuk.clienten());
        });
        schrijf(besluiten, clienten);
    }

    private void beslis(Werkstuk stuk, Besluiten besluiten) {
        for (Bericht bericht : stuk.berichten()) {
            besluit.beslis(bericht, stuk, besluiten);
        }
        voorbereiding.schrijf(stuk);
    }

    private void schrijf(Besluiten besluiten, Map<UUID, UUID> clienten) {
        List<Doorgeven> afTeLeveren = new ArrayList<>();
        List<Bericht> verwerkt = new ArrayList<>();
        Iterator<Opslag> eigen = berichten.bewaar(antwoorden(besluiten)).iterator();
        for (Besluiten.Stap stap : besluiten.stappen()) {
            switch (stap) {
                case Doorgeven door -> {
                    afTeLeveren.add(door);
                    verwerkt.add(door.bericht());
                }
                case Tegenhouden tegen -> verwerkt.add(tegen.bericht());
                case Nemen genomen -> verwerkt.add(genomen.bericht());
                case Beantwoorden beantwoord -> {
                    Bericht opgeslagen = eigen.next().bericht();
                    afTeLeveren.add(new Doorgeven(opgeslagen, beantwoord.naar()));
                    verwerkt.add(opgeslagen);
                }
            }
        }
        afleveringen.plan(afTeLeveren.stream().map(Doorgeven::opdracht).toList(), besluiten.overgangen());
        termijnen.verwerk(verwerkt);
        gevolgen.forEach(gevolg -> gevolg.verwerk(verwerkt, clienten));
    }

    private static List<NieuwBericht> antwoorden(Besluiten besluiten) {
        return besluiten.stappen().stream()
                .filter(Beantwoorden.class::isInstance)
                .map(stap -> ((Beantwoorden) stap).antwoord())
                .toList();
    }
}
