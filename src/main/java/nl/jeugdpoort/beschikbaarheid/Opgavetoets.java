package nl.jeugdpoort.beschikbaarheid;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Judges a publication: every field that is wrong, once. */
final class Opgavetoets {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Opgavetoets() {}

    /**
     * What is wrong with one field.
     *
     * @param veld place in the document, for example {@code regels[2].plaatsen}
     * @param melding Dutch sentence
     */
    record Fout(String veld, String melding) {}

    static List<Fout> toets(Opgave opgave) {
        List<Fout> uit = new ArrayList<>(VALIDATOR.validate(opgave).stream()
                .map(schending -> new Fout(
                        schending.getPropertyPath().toString().replaceAll("\\.<[a-z ]+>", ""), schending.getMessage()))
                .sorted(Comparator.comparing(Fout::veld))
                .toList());
        if (uit.isEmpty()) {
            dubbel(opgave, uit);
        }
        return uit;
    }

    private static void dubbel(Opgave opgave, List<Fout> uit) {
        Set<String> gezien = new HashSet<>();
        for (int i = 0; i < opgave.regels().size(); i++) {
            if (!gezien.add(opgave.regels().get(i).tussentaal())) {
                uit.add(new Fout("regels[" + i + "].tussentaal", "Deze code staat al in een eerdere regel."));
            }
        }
    }
}
