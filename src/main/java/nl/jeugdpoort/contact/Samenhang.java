package nl.jeugdpoort.contact;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** The fields of an entry agree with each other. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Samenhang.Samenhangtoets.class)
@interface Samenhang {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tells of every pair that does not agree, at the field that is to be changed. */
    final class Samenhangtoets implements ConstraintValidator<Samenhang, Opgave> {

        @Override
        public boolean isValid(Opgave opgave, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            return periode(opgave.geldigVan(), opgave.geldigTot(), "geldigTot", context)
                    & periode(opgave.afwezigVan(), opgave.afwezigTot(), "afwezigTot", context)
                    & eis(
                            opgave.afwezigTot() == null || opgave.afwezigVan() != null,
                            "afwezigVan",
                            "Geef ook de eerste dag van de afwezigheid.",
                            context)
                    & eis(
                            opgave.wijken().isEmpty() || opgave.gemeenten().size() == 1,
                            "wijken",
                            "Noem wijken alleen bij één gemeente; maak anders een regel per gemeente.",
                            context)
                    & eis(
                            !opgave.gemeenten().isEmpty() || !lokaalTeam(opgave.functie()),
                            "gemeenten",
                            "Noem de gemeente waarvoor deze medewerker van het lokaal team werkt.",
                            context)
                    & eis(
                            opgave.koppelgenoot() == null
                                    || !opgave.koppelgenoot().equals(opgave.kenmerk()),
                            "koppelgenoot",
                            "Iemand kan zichzelf niet vervangen; noem het kenmerk van een ander.",
                            context)
                    & eis(
                            opgave.telefoon() != null || opgave.email() != null,
                            "telefoon",
                            "Geef een telefoonnummer of een e-mailadres.",
                            context);
        }

        private static boolean lokaalTeam(String functie) {
            return functie != null
                    && Functie.van(functie)
                            .filter(Functie.LOKAAL_TEAM_MEDEWERKER::equals)
                            .isPresent();
        }

        private static boolean periode(String van, String tot, String veld, ConstraintValidatorContext context) {
            if (van == null || tot == null) {
                return true;
            }
            LocalDate eerste = Dagen.lees(van).orElse(LocalDate.MIN);
            LocalDate laatste = Dagen.lees(tot).orElse(LocalDate.MAX);
            return eis(!laatste.isBefore(eerste), veld, "De laatste dag mag niet voor de eerste dag liggen.", context);
        }

        private static boolean eis(boolean goed, String veld, String melding, ConstraintValidatorContext context) {
            if (!goed) {
                context.buildConstraintViolationWithTemplate(melding)
                        .addPropertyNode(veld)
                        .addConstraintViolation();
            }
            return goed;
        }
    }
}
