package nl.jeugdpoort.bepaling;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Nine digits are a BSN by their sum; what is not nine digits is reported by its form. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Elfproef.Toets.class)
public @interface Elfproef {

    String message() default "Dit BSN bestaat niet: de cijfers kloppen niet met elkaar. Neem het BSN opnieuw over.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check on the digits. */
    final class Toets implements ConstraintValidator<Elfproef, String> {

        private static final int CIJFERS = 9;

        @Override
        public boolean isValid(String waarde, ConstraintValidatorContext context) {
            return waarde == null || !waarde.matches(Vorm.BSN) || klopt(waarde);
        }

        /** @param bsn nine digits */
        static boolean klopt(String bsn) {
            int som = -Character.digit(bsn.charAt(CIJFERS - 1), 10);
            for (int i = 0; i < CIJFERS - 1; i++) {
                som += (CIJFERS - i) * Character.digit(bsn.charAt(i), 10);
            }
            return som % 11 == 0 && !"000000000".equals(bsn);
        }
    }
}
