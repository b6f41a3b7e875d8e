package nl.jeugdpoort.console.bericht;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.jeugdpoort.aflevering.Afleverspoor.Poging;
import nl.jeugdpoort.bericht.Gebeurtenis;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.inzage.Berichtdossier;
import nl.jeugdpoort.inzage.Berichtdossier.Antwoord;
import nl.jeugdpoort.termijn.TermijnOverzicht;
import nl.jeugdpoort.termijn.TermijnStatus;

/** What happened to a message, was tried, answered and is due, in one line of time. */
final class Tijdlijn {

    private static final Set<String> GOED = Set.of("goedgekeurd", "afgeleverd", "bevestigd", "gelezen");
    private static final Set<String> FOUT = Set.of("afgekeurd", "geparkeerd", "afgewezen", "fo01-ontvangen");

    private final Namen namen;
    private final Instant nu;
    private final List<Moment> momenten = new ArrayList<>();

    private Tijdlijn(Namen namen, Instant nu) {
        this.namen = namen;
        this.nu = nu;
    }

    /** The moments, the newest last; what is still to come after those. */
    static List<Moment> van(Berichtdossier dossier, List<Poging> pogingen, Namen namen, Instant nu) {
        var lijn = new Tijdlijn(namen, nu);
        dossier.gebeurtenissen().forEach(lijn::gebeurtenis);
        pogingen.forEach(lijn::poging);
        dossier.antwoorden().forEach(lijn::antwoord);
        dossier.termijnen().forEach(lijn::termijn);
        return lijn.momenten.stream().sorted(Comparator.comparing(Moment::op)).toList();
    }

    private void gebeurtenis(Gebeurtenis g) {
        String soort = GOED.contains(g.soort()) ? "goed" : FOUT.contains(g.soort()) ? "fout" : "stap";
        momenten.add(new Moment(g.tijdstip(), soort, namen.woorden(g.soort()), namen.wie(g.actor()), g.reden(), null));
    }

    private void poging(Poging p) {
        boolean bezorgd = p.uitkomst().equals("BEZORGD");
        String wat = bezorgd ? "poging gelukt" : "poging mislukt";
        String hoe = "bij " + namen.wie(p.ontvanger()) + " via " + namen.woord(p.kanaal());
        momenten.add(new Moment(
                p.begonnenOp(),
                bezorgd ? "goed" : "let-op",
                wat,
                null,
                p.detail() == null ? hoe : hoe + ". " + p.detail(),
                null));
    }

    private void antwoord(Antwoord a) {
        String codes = a.retourcodes().isEmpty() ? null : "Retourcodes " + String.join(", ", a.retourcodes());
        momenten.add(new Moment(
                a.ontvangenOp(),
                "stap",
                "antwoord " + a.berichtsoort() + " " + a.identificatie(),
                null,
                codes,
                "/berichten/" + a.id()));
    }

    private void termijn(TermijnOverzicht t) {
        String naam = "termijn " + t.code();
        momenten.add(new Moment(t.gestartOp(), "stap", naam + " begint", namen.wie(t.deelnemer()), t.naam(), null));
        if (t.teLaat() || t.status() == TermijnStatus.LOOPT) {
            boolean straks = t.verlooptOp().isAfter(nu);
            momenten.add(new Moment(
                    t.verlooptOp(),
                    straks ? "straks" : "fout",
                    naam + " loopt af",
                    namen.wie(t.deelnemer()),
                    null,
                    null));
        }
        if (t.gehaaldOp() != null) {
            momenten.add(new Moment(
                    t.gehaaldOp(),
                    t.teLaat() ? "let-op" : "goed",
                    naam + (t.teLaat() ? " te laat gehaald" : " gehaald"),
                    namen.wie(t.deelnemer()),
                    null,
                    t.gehaaldDoor() == null ? null : "/berichten/" + t.gehaaldDoor()));
        }
    }
}
