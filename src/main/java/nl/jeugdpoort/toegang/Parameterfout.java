package nl.jeugdpoort.toegang;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;

/** Words which parameter cannot be read and what it should be; the value given is not repeated. */
final class Parameterfout {

    private Parameterfout() {}

    static Probleem van(TypeMismatchException fout) {
        return new Probleem(
                400,
                "Een parameter klopt niet",
                "De parameter %s moet %s zijn.".formatted(fout.getPropertyName(), vorm(fout.getRequiredType())),
                "parameter-ongeldig",
                null,
                List.of());
    }

    private static String vorm(Class<?> soort) {
        if (soort != null && soort.isEnum()) {
            return Arrays.stream(soort.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "een van de woorden ", ""));
        }
        if (soort == Instant.class) {
            return "een moment in UTC, zoals 2026-11-22T10:00:00Z,";
        }
        if (soort == int.class || soort == long.class) {
            return "een heel getal";
        }
        return soort == UUID.class ? "een id (UUID)" : "van een andere vorm";
    }
}
