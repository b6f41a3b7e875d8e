package nl.jeugdpoort.termijn;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.jeugdpoort.signaal.Meldingen;
import nl.jeugdpoort.signaal.Meldingen.Melding;
import nl.jeugdpoort.termijn.Termijnsoort.Ontvanger;
import org.springframework.stereotype.Component;

/** Words the signals about terms, and ends them when the term has been dealt with. */
@Component
class Termijnsignalen {

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL")).withZone(Kalender.ZONE);

    private final Meldingen meldingen;

    Termijnsignalen(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    void nadert(List<Termijn> termijnen, Termijnregels regels) {
        meldingen.meld(termijnen.stream()
                .flatMap(termijn ->
                        naar(termijn, regels.soortOfVervangen(termijn.paar().code()), Gebeurd.NADERT))
                .toList());
    }

    void verlopen(List<Termijn> termijnen, Termijnregels regels) {
        meldingen.meld(termijnen.stream()
                .flatMap(termijn ->
                        naar(termijn, regels.soortOfVervangen(termijn.paar().code()), Gebeurd.VERLOPEN))
                .toList());
    }

    /** Ends the signals of terms that were dealt with, and tells of terms that were met late without an earlier signal. */
    void verwerk(Werkblad blad, Termijnregels regels) {
        var klaar = blad.gewijzigd().stream()
                .filter(rij -> rij.oud.isGesignaleerd() && !rij.nu.isGesignaleerd())
                .map(rij -> onderwerp(rij.nu))
                .toList();
        if (!klaar.isEmpty()) {
            meldingen.beeindig(klaar);
        }
        var laat = Stream.concat(blad.nieuw().stream(), blad.gewijzigd().stream())
                .filter(rij -> rij.nu.isTeLaatGehaald() && (rij.oud == null || !rij.oud.isTeLaatGehaald()))
                .flatMap(
                        rij -> teLaat(rij, regels.soortOfVervangen(rij.nu.paar().code())))
                .toList();
        if (!laat.isEmpty()) {
            meldingen.meld(laat);
        }
    }

    private static Stream<Melding> teLaat(Werkblad.Rij rij, Termijnsoort soort) {
        boolean verteld = rij.oud != null
                && rij.oud.stand().status() == TermijnStatus.VERLOPEN
                && !soort.signaal().verlopen().isEmpty();
        return verteld ? Stream.empty() : naar(rij.nu, soort, Gebeurd.TE_LAAT);
    }

    private static Stream<Melding> naar(Termijn termijn, Termijnsoort soort, Gebeurd gebeurd) {
        return gebeurd.ontvangers(soort).stream()
                .map(ontvanger -> new Melding(
                        gebeurd.soort,
                        code(termijn, ontvanger),
                        termijn.start().berichtId(),
                        onderwerp(termijn),
                        tekst(termijn, soort, gebeurd, ontvanger)));
    }

    private static String code(Termijn termijn, Ontvanger ontvanger) {
        return switch (ontvanger) {
            case VERANTWOORDELIJKE -> termijn.start().deelnemer();
            case TEGENPARTIJ -> termijn.start().tegenpartij();
            case BEHEERDER -> null;
        };
    }

    private static String tekst(Termijn termijn, Termijnsoort soort, Gebeurd gebeurd, Ontvanger ontvanger) {
        // The end is the first instant after the last day.
        Instant laatsteDag = termijn.grens().verlooptOp().minusSeconds(1);
        var wie = ontvanger == Ontvanger.VERANTWOORDELIJKE
                ? "U bent"
                : termijn.start().deelnemer() + " is";
        return gebeurd.zin.formatted(soort.naam(), termijn.paar().code(), DATUM.format(laatsteDag), wie)
                + (ontvanger == Ontvanger.VERANTWOORDELIJKE
                        ? gebeurd.uzelf
                        : gebeurd.ander.formatted(termijn.start().deelnemer()))
                + watErHoort(termijn);
    }

    /** What a term is about that no message started. */
    private static String watErHoort(Termijn termijn) {
        return termijn.start().berichtId() == null
                ? " Het gaat om " + termijn.paar().sleutel() + "."
                : "";
    }

    private static String onderwerp(Termijn termijn) {
        return "termijn/" + termijn.id();
    }

    /** What a signal tells. */
    private enum Gebeurd {
        NADERT(
                "termijn-nadert",
                "De termijn voor %s (%s) loopt op %s af. %s aan zet.",
                " Zorg dat dit op tijd gebeurt.",
                " Neem zo nodig contact op met %s."),
        VERLOPEN(
                "termijn-verlopen",
                "De termijn voor %s (%s) is op %s verlopen. %s aan zet.",
                " Handel dit alsnog af.",
                " Neem contact op met %s."),
        TE_LAAT(
                "termijn-te-laat",
                "De termijn voor %s (%s) was op %s verlopen. %s te laat geweest.",
                " U hoeft niets te doen; zorg dat het een volgende keer op tijd is.",
                " Bespreek dit zo nodig met %s.");

        private final String soort;
        private final String zin;
        private final String uzelf;
        private final String ander;

        Gebeurd(String soort, String zin, String uzelf, String ander) {
            this.soort = soort;
            this.zin = zin;
            this.uzelf = uzelf;
            this.ander = ander;
        }

        private List<Ontvanger> ontvangers(Termijnsoort van) {
            return switch (this) {
                case NADERT -> van.signaal().nadert();
                case VERLOPEN -> van.signaal().verlopen();
                case TE_LAAT -> van.signaal().teLaat();
            };
        }
    }
}
