package nl.jeugdpoort.register;

import java.time.LocalDate;
import java.util.Arrays;

/** A StartProduct of a JW305; its components are those of {@link Levering}. */
public record Start(Long nummer, Product product, LocalDate begin, String status) implements Levering {

    @Override
    public Object sleutel() {
        return Arrays.asList(nummer, product, begin);
    }
}
