package nl.jeugdpoort.antwoord;

import java.util.List;
import java.util.Map;
import nl.jeugdpoort.standaard.Standaard.Retourcodes;

/** Repeats everything: its own codes with a class that is wrong, no remark with one that is right (flows section 7). */
record HeleInhoud(Map<String, List<String>> fouten, Retourcodes retourcodes) implements Beoordeling {

    @Override
    public boolean herhaalt(String pad) {
        return true;
    }

    @Override
    public List<String> codes(String pad) {
        return fouten.getOrDefault(pad, List.of(retourcodes.geenOpmerking()));
    }
}
