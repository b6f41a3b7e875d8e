package nl.jeugdpoort.aanmelding.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The state of a case: what its events, in order, make of the route with which it began. Nothing else goes into it, so it can always be
 * worked out again. Changes give a new value.
 *
 * @param stappen the steps that began, by code, in the order of their first begin
 * @param aanbieders every aanbieder that was addressed, the present one last
 * @param berichten the last message that said something, by what it said
 * @param laatste number of the last event, 0 when there is none
 */
public record Zaak(
        Route route,
        Zaakstatus status,
        Map<String, Stapstand> stappen,
        List<String> aanbieders,
        boolean spoed,
        Map<Gebeurtenissoort, UUID> berichten,
        int laatste) {

    public Zaak {
        stappen = Collections.unmodifiableMap(new LinkedHashMap<>(stappen));
        aanbieders = List.copyOf(aanbieders);
        berichten = Map.copyOf(berichten);
    }

    /** A case in which nothing happened yet. */
    public static Zaak nieuw(Route route) {
        return new Zaak(route, Zaakstatus.NIEUW, Map.of(), List.of(), false, Map.of(), 0);
    }

    /** The state after these events, in order; throws {@link NietToegestaan} when one of them could not have happened. */
    public static Zaak uit(Route route, List<Gebeurtenis> gebeurtenissen) {
        Zaak zaak = nieuw(route);
        for (Gebeurtenis gebeurtenis : gebeurtenissen) {
            zaak = zaak.met(gebeurtenis);
        }
        return zaak;
    }

    /** The aanbieder that is addressed now, null when none is. */
    public String aanbieder() {
        return aanbieders.isEmpty() ? null : aanbieders.getLast();
    }

    /** The steps that run, in the order of the route. */
    public List<Stap> aanZet() {
        return route.stappen().stream().filter(stap -> loopt(stap.code())).toList();
    }

    public boolean loopt(String stap) {
        return loopt(stappen, stap);
    }

    /** What can happen now; an expiring term is not in it. */
    public Set<Gebeurtenissoort> toegestaan() {
        Set<Gebeurtenissoort> soorten = EnumSet.noneOf(Gebeurtenissoort.class);
        for (Gebeurtenissoort soort : Gebeurtenissoort.values()) {
            if (soort != Gebeurtenissoort.TERMIJN_VERLOPEN && laatToe(soort)) {
                soorten.add(soort);
            }
        }
        return soorten;
    }

    public boolean laatToe(Gebeurtenissoort soort) {
        return switch (status) {
            case NIEUW -> route.begin().contains(soort);
            case LOOPT ->
                route.altijd().contains(soort)
                        || aanZet().stream()
                                .anyMatch(stap -> stappen.get(stap.code()).laatToe(stap, soort));
            case AFGEROND -> route.heropent().contains(soort);
            case OVERGEDRAGEN, INGETROKKEN -> false;
        };
    }

    private boolean laatToe(Gebeurtenis gebeurtenis) {
        return gebeurtenis.soort() == Gebeurtenissoort.TERMIJN_VERLOPEN
                ? loopt(gebeurtenis.stap()) && route.stap(gebeurtenis.stap()).termijn() != null
                : laatToe(gebeurtenis.soort());
    }

    /**
     * The state after one more event.
     *
     * @throws NietToegestaan when the case does not allow it now
     * @throws IllegalArgumentException when it is not the next one
     */
    public Zaak met(Gebeurtenis gebeurtenis) {
        if (gebeurtenis.nummer() != laatste + 1) {
            throw new IllegalArgumentException(
                    "Event " + gebeurtenis.nummer() + " does not follow on event " + laatste);
        }
        if (!laatToe(gebeurtenis)) {
            throw new NietToegestaan(gebeurtenis.soort(), toegestaan());
        }
        Zaakstatus na = route.einde(gebeurtenis.soort()).orElse(Zaakstatus.LOOPT);
        Map<String, Stapstand> nu = new LinkedHashMap<>(stappen);
        Set<String> gehaald = rondAf(nu, gebeurtenis);
        if (na == Zaakstatus.LOOPT) {
            begin(nu, gebeurtenis, gehaald);
        } else {
            nu.replaceAll((code, s) -> s.loopt() ? s.klaar(Stapstatus.VERVALLEN, gebeurtenis.op()) : s);
        }
        boolean dringend = spoed || gebeurtenis.soort() == Gebeurtenissoort.SPOED;
        return new Zaak(
                route, na, nu, aanbiedersNa(gebeurtenis), dringend, berichtenNa(gebeurtenis), gebeurtenis.nummer());
    }

    /** Lets the event do its work on the steps that run; gives the steps that it met. */
    private Set<String> rondAf(Map<String, Stapstand> nu, Gebeurtenis gebeurtenis) {
        Set<String> gehaald = new LinkedHashSet<>();
        for (Stap stap : aanZet()) {
            Stapstand stand = nu.get(stap.code()).na(stap, gebeurtenis);
            nu.put(stap.code(), stand);
            if (stand.status() == Stapstatus.GEHAALD) {
                gehaald.add(stap.code());
            }
        }
        return gehaald;
    }

    private void begin(Map<String, Stapstand> nu, Gebeurtenis gebeurtenis, Set<String> gehaald) {
        for (Stap stap : route.stappen()) {
            Stapstand eerder = nu.get(stap.code());
            boolean kan = (eerder == null || !eerder.loopt())
                    && stap.nietTijdens().stream().noneMatch(ander -> loopt(nu, ander));
            if (kan && begint(stap, eerder != null, gebeurtenis, gehaald)) {
                int ronde = eerder == null ? 1 : eerder.ronde() + 1;
                Stapstand begonnen = Stapstand.begonnen(stap, ronde, gebeurtenis.op());
                nu.put(stap.code(), begonnen.telt(stap, gebeurtenis));
            }
        }
    }

    private static boolean loopt(Map<String, Stapstand> nu, String stap) {
        return nu.containsKey(stap) && nu.get(stap).loopt();
    }

    private static boolean begint(Stap stap, boolean eerder, Gebeurtenis gebeurtenis, Set<String> gehaald) {
        return stap.begintBij(gebeurtenis.soort(), eerder)
                || !eerder && stap.na().stream().anyMatch(gehaald::contains)
                || !eerder && gebeurtenis.stap() != null && stap.naVerlopen().contains(gebeurtenis.stap());
    }

    private List<String> aanbiedersNa(Gebeurtenis gebeurtenis) {
        if (gebeurtenis.aanbieder() == null) {
            return aanbieders;
        }
        List<String> nu = new ArrayList<>(aanbieders);
        nu.remove(gebeurtenis.aanbieder());
        nu.add(gebeurtenis.aanbieder());
        return nu;
    }

    private Map<Gebeurtenissoort, UUID> berichtenNa(Gebeurtenis gebeurtenis) {
        if (gebeurtenis.bericht() == null) {
            return berichten;
        }
        Map<Gebeurtenissoort, UUID> nu = new HashMap<>(berichten);
        nu.put(gebeurtenis.soort(), gebeurtenis.bericht());
        return nu;
    }
}
