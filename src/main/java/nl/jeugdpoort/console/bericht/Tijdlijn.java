package nl.jeugdpoort.console.bericht;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    private static final String STAP = "stap";

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
        String soort = GOED.contains(g.soort()) ? "goed" : FOUT.contains(g.soort()) ? "fout" : STAP;
        voegToe(g.tijdstip(), soort, namen.woorden(g.soort()), door(g.actor()), g.reden(), null);
    }

    private void poging(Poging p) {
        boolean bezorgd = p.uitkomst().equals("BEZORGD");
        String bij = "bij " + namen.wie(p.ontvanger()) + " via " + namen.woord(p.kanaal());
        voegToe(
                p.begonnenOp(),
                bezorgd ? "goed" : "let-op",
                bezorgd ? "poging gelukt" : "poging mislukt",
                bij,
                p.detail(),
                null);
    }

    private void antwoord(Antwoord a) {
        String codes = a.retourcodes().isEmpty() ? null : "retourcodes " + String.join(", ", a.retourcodes());
        String wat = "antwoord " + a.berichtsoort() + " " + a.identificatie();
        voegToe(a.ontvangenOp(), STAP, wat, null, codes, adres(a.id()));
    }

    private void termijn(TermijnOverzicht t) {
        String naam = "termijn " + t.code();
        String voor = "voor " + namen.wie(t.deelnemer());
        voegToe(t.gestartOp(), STAP, naam + " begint", voor, t.naam(), null);
        if (t.teLaat() || t.status() == TermijnStatus.LOOPT) {
            String soort = t.verlooptOp().isAfter(nu) ? "straks" : "fout";
            momenten.add(new Moment(t.verlooptOp(), true, soort, naam + " loopt af", voor, t.naam(), null));
        }
        if (t.gehaaldOp() != null) {
            String hoe = t.teLaat() ? " te laat gehaald" : " gehaald";
            voegToe(t.gehaaldOp(), t.teLaat() ? "let-op" : "goed", naam + hoe, voor, null, adres(t.gehaaldDoor()));
        }
    }

    private void voegToe(Instant op, String soort, String wat, String wie, String toelichting, String adres) {
        momenten.add(new Moment(op, false, soort, wat, wie, toelichting, adres));
    }

    private String door(String actor) {
        return "door " + namen.wie(actor);
    }

    private static String adres(UUID bericht) {
        return bericht == null ? null : "/berichten/" + bericht;
    }
}
