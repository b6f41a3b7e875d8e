package nl.jeugdpoort.aanmelding;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.jeugdpoort.aanmelding.route.Actor;
import nl.jeugdpoort.aanmelding.route.Mijlpaal;
import nl.jeugdpoort.aanmelding.route.Route;
import nl.jeugdpoort.aanmelding.route.Stapstand;
import nl.jeugdpoort.aanmelding.route.Stapstatus;
import nl.jeugdpoort.aanmelding.route.Zaakstatus;
import nl.jeugdpoort.termijn.TermijnOverzicht;
import org.springframework.stereotype.Component;

/** Tells how far cases are, in the milestones and the words that count now in their region. */
@Component
class Voortgang {

    private final Aanmeldroutes routes;
    private final Zaaktermijnen termijnen;
    private final Clock klok;

    Voortgang(Aanmeldroutes routes, Zaaktermijnen termijnen, Clock klok) {
        this.routes = routes;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    Instant nu() {
        return klok.instant();
    }

    /** The steps of all routes by code, with what each route calls it. */
    Map<String, String> stappen() {
        Map<String, String> namen = new TreeMap<>();
        routes.alle().stream()
                .flatMap(route -> route.stappen().stream())
                .forEach(stap -> namen.merge(
                        stap.code(), stap.naam(), (een, ander) -> een.equals(ander) ? een : een + " / " + ander));
        return namen;
    }

    /** The milestones of each case, in the order of its route; none where its route is no longer there. */
    Map<UUID, List<Mijlpaalregel>> van(List<Aanmelding> aanmeldingen) {
        Map<Staptermijn, TermijnOverzicht> perStap = termijnen.van(aanmeldingen);
        Map<UUID, List<Mijlpaalregel>> alle = new LinkedHashMap<>();
        for (Aanmelding aanmelding : aanmeldingen) {
            alle.put(aanmelding.id(), regels(aanmelding, perStap));
        }
        return alle;
    }

    private List<Mijlpaalregel> regels(Aanmelding aanmelding, Map<Staptermijn, TermijnOverzicht> perStap) {
        List<Mijlpaal> mijlpalen = routes.met(
                        aanmelding.zaak().route().route(), aanmelding.kop().regio())
                .map(Route::mijlpalen)
                .orElse(List.of());
        int verste = IntStream.range(0, mijlpalen.size())
                .filter(i -> !begonnen(mijlpalen.get(i), aanmelding).isEmpty())
                .max()
                .orElse(-1);
        return IntStream.range(0, mijlpalen.size())
                .mapToObj(i -> regel(mijlpalen.get(i), i < verste, aanmelding, perStap))
                .toList();
    }

    private static List<Stapstand> begonnen(Mijlpaal mijlpaal, Aanmelding aanmelding) {
        return mijlpaal.stappen().stream()
                .map(aanmelding.zaak().stappen()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** @param voorbij whether a later milestone began, so that this one is skipped when it did not */
    private static Mijlpaalregel regel(
            Mijlpaal mijlpaal, boolean voorbij, Aanmelding aanmelding, Map<Staptermijn, TermijnOverzicht> perStap) {
        List<Stapstand> begonnen = begonnen(mijlpaal, aanmelding);
        List<Stapstand> lopend = begonnen.stream().filter(Stapstand::loopt).toList();
        List<TermijnOverzicht> lopendeTermijnen = lopend.stream()
                .map(stand -> perStap.get(Staptermijn.van(aanmelding.id(), stand)))
                .filter(Objects::nonNull)
                .toList();
        boolean gedaan = gedaan(mijlpaal, begonnen);
        boolean teLaat = lopendeTermijnen.stream().anyMatch(TermijnOverzicht::teLaat);
        boolean overgeslagen = voorbij && begonnen.isEmpty() && !mijlpaal.zoNodig();
        var status = gedaan ? Mijlpaalstatus.KLAAR : status(aanmelding.zaak().status(), begonnen, overgeslagen, teLaat);
        boolean actief = !gedaan && !lopend.isEmpty();
        return new Mijlpaalregel(
                mijlpaal.code(),
                mijlpaal.naam(),
                status,
                mijlpaal.zoNodig(),
                actief ? aanZet(aanmelding, lopend, Actor::naam) : List.of(),
                actief ? aanZet(aanmelding, lopend, aanmelding::deelnemer) : List.of(),
                actief ? eerste(lopendeTermijnen) : null,
                status == Mijlpaalstatus.KLAAR && lopend.isEmpty() ? laatste(begonnen) : null,
                mijlpaal.gezin());
    }

    private static boolean gedaan(Mijlpaal mijlpaal, List<Stapstand> begonnen) {
        return !mijlpaal.klaarBij().isEmpty()
                && begonnen.stream().anyMatch(stand -> stand.gezien().containsAll(mijlpaal.klaarBij()));
    }

    private static Mijlpaalstatus status(
            Zaakstatus zaak, List<Stapstand> begonnen, boolean overgeslagen, boolean teLaat) {
        if (begonnen.stream().anyMatch(Stapstand::loopt)) {
            return teLaat ? Mijlpaalstatus.TE_LAAT : Mijlpaalstatus.LOOPT;
        }
        if (begonnen.stream().anyMatch(stand -> stand.status() == Stapstatus.GEHAALD)) {
            return Mijlpaalstatus.KLAAR;
        }
        boolean kanNog = begonnen.isEmpty() && (zaak == Zaakstatus.LOOPT || zaak == Zaakstatus.NIEUW);
        return kanNog && !overgeslagen ? Mijlpaalstatus.WACHT : Mijlpaalstatus.NIET_NODIG;
    }

    private static List<String> aanZet(Aanmelding aanmelding, List<Stapstand> lopend, Function<Actor, String> naam) {
        Route route = aanmelding.zaak().route();
        return lopend.stream()
                .flatMap(stand -> route.stap(stand.stap()).wie().stream())
                .map(naam)
                .distinct()
                .toList();
    }

    private static Instant eerste(List<TermijnOverzicht> termijnen) {
        return termijnen.stream()
                .map(TermijnOverzicht::verlooptOp)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Instant laatste(List<Stapstand> begonnen) {
        return begonnen.stream()
                .map(Stapstand::klaarOp)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
