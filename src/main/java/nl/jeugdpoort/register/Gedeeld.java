package nl.jeugdpoort.register;

import java.util.HashMap;
import java.util.Map;

/** Keeps one object of each value, where tens of thousands of lines say the same few things. For one thread. */
public final class Gedeeld {

    private final Map<Object, Object> gelijken = new HashMap<>();

    /** The first object that was equal to this one; null for null. */
    @SuppressWarnings("unchecked")
    public <T> T een(T waarde) {
        if (waarde == null) {
            return null;
        }
        Object eerder = gelijken.putIfAbsent(waarde, waarde);
        return eerder == null ? waarde : (T) eerder;
    }
}
