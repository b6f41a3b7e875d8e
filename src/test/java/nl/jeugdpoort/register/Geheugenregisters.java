package nl.jeugdpoort.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdpoort.register.Declaratiestand.Beantwoord;

/** Registers in memory, the plain way: all facts are looked at every time. */
public final class Geheugenregisters implements Registerproef, Declaraties {

    private final List<Feit<?>> feiten = new ArrayList<>();
    private final Map<Registerbericht, Registerbericht> antwoorden = new HashMap<>();
    private final Map<Long, Registerbericht> declaraties = new LinkedHashMap<>();

    @Override
    public Blad open(Registerbericht bericht) {
        Blad blad = new Blad(List.of(bericht), this);
        blad.neemFeiten(feiten);
        return blad;
    }

    @Override
    public Declaratiestand lees(Registerbericht bericht) {
        Declaratiestand stand = new Declaratiestand(bericht);
        declaraties.values().stream().filter(d -> !vervallen(d)).forEach(d -> vertel(d, bericht, stand));
        if (bericht.kop().isAntwoord()) {
            declaraties.values().stream()
                    .filter(d -> d.kop().afzender().equals(bericht.kop().heen().afzender())
                            && d.kop().ontvanger().equals(bericht.kop().afzender())
                            && d.kop()
                                    .identificatie()
                                    .equals(bericht.kop().heen().identificatie()))
                    .findFirst()
                    .ifPresent(d -> stand.neem(beantwoord(d)));
        }
        return stand;
    }

    private void vertel(Registerbericht eerder, Registerbericht bericht, Declaratiestand stand) {
        Declaratie declaratie = eerder.alle(Declaratie.class).getFirst();
        Set<String> terug = antwoorden.containsKey(eerder)
                ? antwoorden.get(eerder).alle(Prestatie.class).stream()
                        .map(Prestatie::referentie)
                        .collect(Collectors.toCollection(HashSet::new))
                : null;
        eerder.alle(Prestatie.class)
                .forEach(p -> stand.neem(
                        eerder.partijen(),
                        new Eerdere(eerder.volgnummer(), terug != null && !terug.contains(p.referentie()), p)));
        if (eerder.partijen().equals(bericht.partijen())
                && stand.laatstePeriode()
                        .filter(l -> l.isAfter(declaratie.begin()))
                        .isEmpty()) {
            stand.neemLaatstePeriode(declaratie.begin());
        }
        if (eerder.partijen().aanbieder().equals(bericht.partijen().aanbieder())
                && bericht.alle(Declaratie.class).stream()
                        .anyMatch(d -> d.nummer().equals(declaratie.nummer()))) {
            stand.neemNummerGebruikt();
        }
    }

    private boolean vervallen(Registerbericht declaratie) {
        Registerbericht antwoord = antwoorden.get(declaratie);
        return antwoord != null
                && antwoord.alle(Declaratieantwoord.class).stream().noneMatch(a -> !a.afgewezen());
    }

    private static Beantwoord beantwoord(Registerbericht declaratie) {
        return new Beantwoord(
                declaratie.alle(Declaratie.class).getFirst().nummer(),
                declaratie.kop().identificatie(),
                declaratie.kop().dagtekening(),
                declaratie.kop().feiten().basisXsdVersie(),
                declaratie.kop().feiten().berichtXsdVersie(),
                declaratie.alle(Prestatie.class).stream()
                        .collect(Collectors.toMap(Prestatie::referentie, p -> p, (een, ander) -> ander)));
    }

    @Override
    public void schrijf(Blad blad) {
        feiten.addAll(blad.nieuw(Toewijzing.class));
        feiten.addAll(blad.nieuw(Levering.class));
        feiten.addAll(blad.nieuw(MetReferentie.class));
        feiten.addAll(blad.nieuw(Antwoord.class));
    }

    @Override
    public void schrijf(Registerbericht declaratie) {
        declaraties.put(declaratie.volgnummer(), declaratie);
    }

    @Override
    public void vervalt(Registerbericht heen) {
        feiten.removeIf(f -> f.bericht() == heen.volgnummer());
    }

    @Override
    public void beantwoord(long declaratie, Registerbericht antwoord) {
        antwoorden.put(declaraties.get(declaratie), antwoord);
    }
}
