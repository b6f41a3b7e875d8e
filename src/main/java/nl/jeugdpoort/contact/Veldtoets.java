package nl.jeugdpoort.contact;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Judges an entry by itself, whatever form it came in: one finding per field. */
final class Veldtoets {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Veldtoets() {}

    /** What is wrong, by field; what the reader of the form found about a field goes before. */
    static List<Veldbevinding> toets(Velden velden, Opgave opgave) {
        List<Veldbevinding> uit = new ArrayList<>(velden.bevindingen());
        schendingen(opgave).stream()
                .map(schending -> new Veldbevinding(veld(schending), schending.getMessage()))
                .sorted(Comparator.comparing(Veldbevinding::veld).thenComparing(Veldbevinding::melding))
                .filter(nieuw -> uit.stream().noneMatch(eerder -> eerder.veld().equals(nieuw.veld())))
                .forEachOrdered(uit::add);
        return uit;
    }

    private static Set<ConstraintViolation<Opgave>> schendingen(Opgave opgave) {
        return opgave.opnemen()
                ? VALIDATOR.validate(opgave, Default.class, Opgave.Volledig.class)
                : VALIDATOR.validate(opgave);
    }

    /** Without the place in a list. */
    private static String veld(ConstraintViolation<Opgave> schending) {
        return schending.getPropertyPath().toString().replaceAll("[\\[.].*", "");
    }
}
