package nl.jeugdpoort.bepaling;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One component of a record of a document, and how both forms name it.
 *
 * @param naam in JSON
 * @param element in XML
 * @param soort the class of the value, or of an item of a list
 * @param lijst whether it is a list
 */
record Veld(String naam, String element, Class<?> soort, boolean lijst, RecordComponent deel) {

    private static final ClassValue<List<Veld>> VELDEN = new ClassValue<>() {
        @Override
        protected List<Veld> computeValue(Class<?> soort) {
            return Arrays.stream(soort.getRecordComponents()).map(Veld::van).toList();
        }
    };

    /** The components of a record, in their order. */
    static List<Veld> van(Class<?> soort) {
        return VELDEN.get(soort);
    }

    /** A list that no longer changes, empty for null; it may hold nulls, where an item could not be read. */
    static <T> List<T> lijst(List<T> lijst) {
        return lijst == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(lijst));
    }

    private static Veld van(RecordComponent deel) {
        boolean lijst = deel.getType() == List.class;
        Class<?> soort = lijst
                ? (Class<?>) ((ParameterizedType) deel.getGenericType()).getActualTypeArguments()[0]
                : deel.getType();
        Elk elk = deel.getAnnotation(Elk.class);
        return new Veld(deel.getName(), elk == null ? hoofdletter(deel.getName()) : elk.value(), soort, lijst, deel);
    }

    private static String hoofdletter(String naam) {
        return Character.toUpperCase(naam.charAt(0)) + naam.substring(1);
    }

    boolean isRecord() {
        return soort.isRecord();
    }

    Object waarde(Object record) {
        try {
            return deel.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(deel + " cannot be read", e);
        }
    }
}
