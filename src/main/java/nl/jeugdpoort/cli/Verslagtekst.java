package nl.jeugdpoort.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdpoort.cli.simulatie.Verslag;

/** Tells the outcome of a simulation in plain Dutch. */
record Verslagtekst(Verslag verslag) {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    String tekst() {
        return String.join(
                System.lineSeparator(),
                "",
                kop(),
                verzonden(),
                ontvangen(),
                controle(),
                snelheid(),
                "Opnieuw met dezelfde berichten: --seed " + verslag.seed());
    }

    private String kop() {
        return verslag.goed()
                ? "Goed: niets is verloren, dubbel of uit volgorde."
                : "Niet goed: er is iets verloren, dubbel of uit volgorde.";
    }

    private String verzonden() {
        return nl(
                "Verstuurd      %,d, waarvan geaccepteerd %,d en geweigerd %,d%s; %,d keer opnieuw geprobeerd",
                verslag.verstuurd(),
                verslag.geaccepteerd(),
                som(verslag.geweigerd()),
                codes(verslag.geweigerd()),
                verslag.herhaald());
    }

    private String ontvangen() {
        return nl(
                "Aangekomen     %,d bij de ontvanger; retour ontvangen %,d; afgekeurd %,d%s; zelf beantwoord %,d; van anderen %,d",
                verslag.afgeleverd(),
                verslag.beantwoord(),
                verslag.afgekeurd(),
                codes(verslag.retourcodes()),
                verslag.zelfBeantwoord(),
                verslag.vreemd());
    }

    private String controle() {
        return nl(
                "Controle       verloren %,d, dubbel %,d, uit volgorde %,d",
                verslag.verloren(), verslag.dubbel(), verslag.volgordefouten());
    }

    private String snelheid() {
        return nl(
                "Snelheid       %,.1f berichten per seconde (%,.1f s versturen, %,.1f s tot alles er was)%n"
                        + "Accepteren     p50 %,.1f ms, p95 %,.1f ms, p99 %,.1f ms%n"
                        + "Tot retour     p50 %,.1f ms, p95 %,.1f ms, p99 %,.1f ms%n"
                        + "Simulator      %.3f ms processortijd per bericht",
                verslag.perSeconde(),
                verslag.verzendtijd(),
                verslag.totaletijd(),
                verslag.accepteren().p50(),
                verslag.accepteren().p95(),
                verslag.accepteren().p99(),
                verslag.retour().p50(),
                verslag.retour().p95(),
                verslag.retour().p99(),
                verslag.processortijd());
    }

    private static String codes(Map<String, Long> tellers) {
        return tellers.isEmpty()
                ? ""
                : tellers.entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static long som(Map<String, Long> tellers) {
        return tellers.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String nl(String vorm, Object... waarden) {
        return String.format(NEDERLANDS, vorm, waarden);
    }
}
