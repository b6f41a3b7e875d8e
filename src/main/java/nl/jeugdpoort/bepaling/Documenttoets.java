package nl.jeugdpoort.bepaling;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Holds a record to the rules on it. What could not be read is reported as such and not as missing too. */
final class Documenttoets {

    private static final String ITEM = ".<list element>";
    private static final Validator VALIDATOR = validator();

    private Documenttoets() {}

    private static Validator validator() {
        try (var fabriek = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return fabriek.getValidator();
        }
    }

    /**
     * Everything that is wrong with a document, in the order of its fields; of a form also what in part 1 points to a person.
     *
     * @param onleesbaar what was wrong when it was read
     */
    static List<Veldfout> alles(Record document, List<Veldfout> onleesbaar) {
        Stream<Veldfout> herkenbaar = document instanceof Aanmeldformulier formulier
                ? Persoonsspeurder.fouten(formulier).stream()
                : Stream.empty();
        return Stream.concat(fouten(document, onleesbaar).stream(), herkenbaar)
                .sorted(Comparator.comparing(fout -> plek(fout.veld(), document.getClass())))
                .toList();
    }

    /** What the rules on the record say of a document, and what was wrong when it was read. */
    static List<Veldfout> fouten(Record document, List<Veldfout> onleesbaar) {
        Stream<Veldfout> gevonden = VALIDATOR.validate(document).stream()
                .filter(schending -> !volgtUit(schending, onleesbaar))
                .map(schending -> new Veldfout(pad(schending), schending.getMessage()));
        return Stream.concat(onleesbaar.stream(), gevonden).distinct().toList();
    }

    private static String pad(ConstraintViolation<?> schending) {
        return schending.getPropertyPath().toString().replace(ITEM, "");
    }

    private static boolean volgtUit(ConstraintViolation<?> schending, List<Veldfout> onleesbaar) {
        String pad = pad(schending);
        boolean samenhang = schending.getConstraintDescriptor().getAnnotation() instanceof Samenhang;
        return onleesbaar.stream()
                .map(Veldfout::veld)
                .anyMatch(fout -> fout.equals(pad) || samenhang && boven(fout).equals(boven(pad)));
    }

    private static String boven(String pad) {
        return pad.substring(0, Math.max(0, pad.lastIndexOf('.')));
    }

    /** A text that sorts as the fields of the document stand: of each step its number, and its place in a list. */
    private static String plek(String pad, Class<?> document) {
        StringBuilder plek = new StringBuilder();
        Class<?> hier = document;
        for (String stap : pad.split("\\.")) {
            List<Veld> velden = hier.isRecord() ? Veld.van(hier) : List.of();
            String naam = stap.replaceFirst("\\[.*", "");
            int nummer = 0;
            while (nummer < velden.size() && !velden.get(nummer).naam().equals(naam)) {
                nummer++;
            }
            String index = stap.replaceAll("[^0-9]", "");
            plek.append("%02d.%09d."
                    .formatted(nummer, index.isEmpty() || index.length() > 9 ? 0 : Integer.parseInt(index)));
            hier = nummer < velden.size() ? velden.get(nummer).soort() : String.class;
        }
        return plek.toString();
    }
}
