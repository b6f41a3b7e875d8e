package nl.jeugdpoort.antwoord;

import java.util.List;
import java.util.Map;

/** Repeats everything: its own codes with a class that is wrong, 0200 with one that is right (flows section 7). */
record HeleInhoud(Map<String, List<String>> fouten) implements Beoordeling {

    @Override
    public boolean herhaalt(String pad) {
        return true;
    }

    @Override
    public List<String> codes(String pad) {
        return fouten.getOrDefault(pad, List.of(Retourcode.GEEN_OPMERKING));
    }
}
