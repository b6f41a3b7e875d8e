package nl.jeugdpoort.console.cijfers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdpoort.cijfers.Aantal;
import nl.jeugdpoort.cijfers.Cijferinzage;
import nl.jeugdpoort.cijfers.Cijfervraag;
import nl.jeugdpoort.cijfers.Dagvolume;
import nl.jeugdpoort.cijfers.Uurvolume;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.console.Staafgrafiek;
import nl.jeugdpoort.console.cijfers.Onderdeel.Rij;
import nl.jeugdpoort.termijn.Stiptheid;
import nl.jeugdpoort.termijn.Termijnfilter;
import nl.jeugdpoort.termijn.Termijnkalender;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toets.Regelgids;
import org.springframework.stereotype.Component;

/** Makes the parts of the page out of the figures. */
@Component
class Cijferblad {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final Duration DRUKTE = Duration.ofHours(47);

    private final Cijferinzage cijfers;
    private final Termijnkalender termijnen;
    private final Regelgids regels;
    private final Namen namen;
    private final Clock klok;

    Cijferblad(Cijferinzage cijfers, Termijnkalender termijnen, Regelgids regels, Namen namen, Clock klok) {
        this.cijfers = cijfers;
        this.termijnen = termijnen;
        this.regels = regels;
        this.namen = namen;
        this.klok = klok;
    }

    LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), NEDERLAND);
    }

    List<Onderdeel> onderdelen(Cijfervraag vraag, Aanroeper wie) {
        List<Onderdeel> uit = new ArrayList<>();
        uit.add(perDag(cijfers.perDag(vraag, wie)));
        uit.add(Onderdeel.aandelen(
                "soorten", "Berichten per soort", "Soort", cijfers.perSoort(vraag, wie), wat -> null));
        uit.add(perRegel(cijfers.perRegel(vraag, wie)));
        uit.add(Onderdeel.aandelen(
                "afzenders", "Berichten per afzender", "Afzender", cijfers.perAfzender(vraag, wie), namen::wie));
        uit.add(geweigerd(cijfers.geweigerd(vraag, wie)));
        uit.add(opTijd(termijnen.stiptheid(
                vraag.van(), vraag.totEnMet(), new Termijnfilter(null, vraag.deelnemer(), null), wie)));
        Instant nu = klok.instant();
        List<Uurvolume> uren = cijfers.perUur(nu.minus(DRUKTE), nu, wie);
        if (!uren.isEmpty()) {
            uit.add(perUur(uren));
        }
        return uit;
    }

    private Onderdeel perDag(List<Dagvolume> dagen) {
        return new Onderdeel(
                "dagen",
                "Berichten per dag",
                "In deze periode kwamen geen berichten binnen.",
                Staafgrafiek.van(
                        "Berichten per dag",
                        dagen.stream()
                                .map(d -> new Staafgrafiek.Waarde(namen.dag(d.dag()), d.goed(), d.afgekeurd()))
                                .toList()),
                List.of("Dag", "Berichten", "Waarvan afgekeurd"),
                dagen.stream().allMatch(d -> d.samen() == 0)
                        ? List.of()
                        : dagen.stream()
                                .map(d -> rij(namen.dag(d.dag()), Namen.getal(d.samen()), Namen.getal(d.afgekeurd())))
                                .toList());
    }

    private Onderdeel perUur(List<Uurvolume> uren) {
        return new Onderdeel(
                "drukte",
                "Drukte in de laatste twee dagen",
                "In de laatste twee dagen kwam niets binnen.",
                Staafgrafiek.van(
                        "Berichten per uur",
                        uren.stream()
                                .map(u -> new Staafgrafiek.Waarde(namen.uur(u.uur()), u.aantal(), 0))
                                .toList()),
                List.of("Uur", "Berichten", "Kilobytes"),
                uren.stream()
                        .filter(u -> u.aantal() > 0)
                        .map(u -> rij(namen.uur(u.uur()), Namen.getal(u.aantal()), Namen.getal(u.bytes() / 1024)))
                        .toList());
    }

    private Onderdeel perRegel(List<Aantal> aantallen) {
        return Onderdeel.ranglijst(
                "afkeuringen",
                "Waarom berichten zijn afgekeurd",
                "In deze periode is niets afgekeurd.",
                List.of("Regel", "Berichten"),
                aantallen,
                code -> regels.zin(code).orElse(null),
                code -> "/regels/" + code);
    }

    /** How long answers and what else has a term took, against the term; of all who had to act together. */
    private static Onderdeel opTijd(List<Stiptheid> stiptheid) {
        return new Onderdeel(
                "termijnen",
                "Antwoorden en andere termijnen",
                "Van de termijnen met een laatste dag in deze periode is nog geen gehaald of verlopen.",
                null,
                List.of(
                        "Termijn",
                        "Mag duren",
                        "Geteld",
                        "Op tijd",
                        "Helft binnen (werkdagen)",
                        "9 van 10 binnen (werkdagen)"),
                stiptheid.stream()
                        .filter(s -> s.partij() == null)
                        .map(s -> new Rij(
                                s.code() + ": " + s.naam(),
                                null,
                                null,
                                List.of(
                                        s.regel(),
                                        Namen.getal(s.aantal()),
                                        s.procent() + " %",
                                        dagen(s.mediaan()),
                                        dagen(s.p90())),
                                (long) s.procent()))
                        .toList());
    }

    private static String dagen(Integer werkdagen) {
        return werkdagen == null ? "onbekend" : werkdagen.toString();
    }

    private static Onderdeel geweigerd(List<Aantal> aantallen) {
        return Onderdeel.ranglijst(
                "weigeringen",
                "Wat aan de deur is geweigerd",
                "In deze periode is niets geweigerd.",
                List.of("Reden", "Keer"),
                aantallen,
                code -> null,
                code -> null);
    }

    private static Rij rij(String wat, String... getallen) {
        return new Rij(wat, null, null, List.of(getallen), null);
    }
}
