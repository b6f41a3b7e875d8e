package nl.jeugdpoort.aanmelding;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdpoort.aanmelding.route.Actor;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.aanmelding.route.Stap;
import nl.jeugdpoort.aanmelding.route.Stapstand;
import nl.jeugdpoort.aanmelding.route.Zaakstatus;
import nl.jeugdpoort.signaal.Meldingen;
import nl.jeugdpoort.termijn.TermijnOverzicht;
import org.springframework.stereotype.Component;

/** Tells the parties of a case what happened: who must act now, and the lokaal team of every next step. */
@Component
class Zaaksignalen {

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL")).withZone(ZoneId.of("Europe/Amsterdam"));

    private final Meldingen meldingen;

    Zaaksignalen(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    void meld(List<Zet> zetten, Map<Staptermijn, TermijnOverzicht> termijnen) {
        meldingen.beeindig(zetten.stream()
                .flatMap(zet -> zet.beeindigd().stream().map(stand -> onderwerp(zet, stand)))
                .toList());
        meldingen.meld(zetten.stream().flatMap(zet -> van(zet, termijnen)).toList());
    }

    private static Stream<Meldingen.Melding> van(Zet zet, Map<Staptermijn, TermijnOverzicht> termijnen) {
        if (zet.na().zaak().status() != Zaakstatus.LOOPT) {
            return einde(zet);
        }
        Stream<Meldingen.Melding> spoed =
                zet.gebeurtenis().soort() == Gebeurtenissoort.SPOED ? spoed(zet) : Stream.empty();
        return Stream.concat(spoed, zet.begonnen().stream().flatMap(stand -> begonnen(zet, stand, termijnen)));
    }

    private static Stream<Meldingen.Melding> begonnen(
            Zet zet, Stapstand stand, Map<Staptermijn, TermijnOverzicht> termijnen) {
        Stap stap = zet.na().zaak().route().stap(stand.stap());
        Map<String, List<Actor>> aanZet = new LinkedHashMap<>();
        stap.wie()
                .forEach(actor -> aanZet.computeIfAbsent(zet.na().deelnemer(actor), d -> new ArrayList<>())
                        .add(actor));
        String einde = einde(termijnen.get(Staptermijn.van(zet.na().id(), stand)));
        Stream<Meldingen.Melding> wieMoet = aanZet.entrySet().stream()
                .map(e -> melding(
                        zet,
                        soort(zet, stap),
                        e.getKey(),
                        onderwerp(zet, stand),
                        " Aan zet: %s voor: %s%s.".formatted(namen(e.getValue()), stap.naam(), einde)));
        return Stream.concat(
                wieMoet,
                wieHoort(zet, stap)
                        .filter(deelnemer -> !aanZet.containsKey(deelnemer))
                        .map(deelnemer -> terInformatie(zet, stand, stap, deelnemer, einde)));
    }

    /** The lokaal team is told of every next step, others as the route says; not of what they did themselves. */
    private static Stream<String> wieHoort(Zet zet, Stap stap) {
        return Stream.concat(Stream.of(Actor.LOKAAL_TEAM), stap.vertel().stream())
                .map(zet.na()::deelnemer)
                .distinct()
                .filter(deelnemer -> !deelnemer.equals(zet.gebeurtenis().door()));
    }

    private static Meldingen.Melding terInformatie(
            Zet zet, Stapstand stand, Stap stap, String deelnemer, String einde) {
        return melding(
                zet,
                "aanmelding-verder",
                deelnemer,
                onderwerp(zet, stand),
                " Ter informatie. Aan zet: %s voor: %s%s.".formatted(namen(stap.wie()), stap.naam(), einde));
    }

    /** A step for the regionale contactpersoon is a report of its own: nobody got in touch. */
    private static String soort(Zet zet, Stap stap) {
        if (zet.gebeurtenis().soort() == Gebeurtenissoort.TERMIJN_VERLOPEN) {
            return "aanmelding-geen-contact";
        }
        return zet.na().zaak().spoed() ? "aanmelding-spoed" : "aanmelding-aan-zet";
    }

    private static Stream<Meldingen.Melding> spoed(Zet zet) {
        String wat = zet.na().zaak().aanZet().stream().map(Stap::naam).collect(Collectors.joining("; "));
        return zet.na().partijen().stream()
                .map(deelnemer ->
                        melding(zet, "aanmelding-spoed", deelnemer, null, " Nu aan de orde: %s.".formatted(wat)));
    }

    private static Stream<Meldingen.Melding> einde(Zet zet) {
        Set<String> aan = new LinkedHashSet<>(zet.na().partijen());
        String hoe = zet.na().zaak().status().name().toLowerCase(Locale.ROOT);
        return aan.stream()
                .map(deelnemer ->
                        melding(zet, "aanmelding-beeindigd", deelnemer, null, " De aanmelding is %s.".formatted(hoe)));
    }

    private static Meldingen.Melding melding(Zet zet, String soort, String deelnemer, String onderwerp, String rest) {
        String begin = "%sAanmelding %s: %s."
                .formatted(
                        zet.na().zaak().spoed() ? "SPOED. " : "",
                        zet.na().id(),
                        zet.gebeurtenis().soort().zin());
        return new Meldingen.Melding(soort, deelnemer, zet.gebeurtenis().bericht(), onderwerp, begin + rest);
    }

    private static String onderwerp(Zet zet, Stapstand stand) {
        return Staptermijn.van(zet.na().id(), stand).sleutel();
    }

    private static String namen(List<Actor> wie) {
        return wie.stream().map(Actor::naam).collect(Collectors.joining(" en "));
    }

    private static String einde(TermijnOverzicht termijn) {
        // The end is the first instant after the last day.
        return termijn == null ? "" : ", uiterlijk " + DATUM.format(laatste(termijn.verlooptOp()));
    }

    private static Instant laatste(Instant verlooptOp) {
        return verlooptOp.minusSeconds(1);
    }
}
