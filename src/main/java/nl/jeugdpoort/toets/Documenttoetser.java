package nl.jeugdpoort.toets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import nl.jeugdpoort.toets.schema.Schematoetser;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The checker of all standards: the one pass, and after it the rules that look at a message as a whole, where its standard has them. */
@Component
@Primary
final class Documenttoetser implements Toetser {

    private final Schematoetser schema;
    private final Map<String, List<Documentregel>> regels = new HashMap<>();

    /** @param schema the one pass */
    Documenttoetser(Schematoetser schema, Standaardmappen standaarden) {
        this.schema = schema;
        standaarden.alle().forEach(standaard -> regels.put(standaard.naam(), Documentregels.van(standaard)));
    }

    @Override
    public Toetsresultaat toets(byte[] bericht) {
        Toetsresultaat gelezen = schema.toets(bericht);
        if (gelezen.oordeel() != Oordeel.GELDIG) {
            return gelezen;
        }
        String berichtsoort = gelezen.kop().berichtsoort();
        List<Bevinding> nieuw = new ArrayList<>();
        for (Documentregel regel : regels.get(gelezen.kop().standaard())) {
            if (regel.berichten().contains(berichtsoort)) {
                regel.toets(berichtsoort, bericht, (plaats, melding) -> nieuw.add(bevinding(regel, plaats, melding)));
            }
        }
        return nieuw.isEmpty() ? gelezen : met(gelezen, nieuw);
    }

    private static Bevinding bevinding(Documentregel regel, Documentregel.Plaats plaats, String melding) {
        return new Bevinding(
                regel.code(), null, Niveau.BERICHT, plaats.pad(), plaats.regelnummer(), plaats.kolom(), null, melding);
    }

    private static Toetsresultaat met(Toetsresultaat gelezen, List<Bevinding> nieuw) {
        List<Bevinding> alle = new ArrayList<>(gelezen.bevindingen());
        alle.addAll(nieuw);
        alle.sort(Comparator.comparingInt(Bevinding::regelnummer).thenComparingInt(Bevinding::kolom));
        return new Toetsresultaat(gelezen.oordeel(), gelezen.kop(), List.copyOf(alle), gelezen.bsns());
    }
}
