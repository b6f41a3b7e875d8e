package nl.jeugdpoort.register;

import java.time.LocalDate;
import java.util.Objects;

/** A start or stop of the delivery of a product. */
public sealed interface Levering extends MetProduct permits Start, Stop {

    /** ToewijzingNummer, null with taakgericht work. */
    Long nummer();

    /** Begindatum. */
    LocalDate begin();

    /** StatusAanlevering: 1 first, 3 delete. */
    String status();

    /** Whether this takes back an earlier one with the same key. */
    default boolean verwijdert() {
        return "3".equals(status());
    }

    /** The logical key, apart from the client. */
    Object sleutel();

    @Override
    default LocalDate ingang() {
        return begin();
    }

    /** Whether both are about the same delivery: toewijzing, product and first day are equal. */
    default boolean zelfdeLevering(Levering ander) {
        return zelfdeToegewezenProduct(ander) && begin().equals(ander.begin());
    }

    /** Whether both are about the same product of the same toewijzing. */
    default boolean zelfdeToegewezenProduct(Levering ander) {
        return Objects.equals(nummer(), ander.nummer()) && Objects.equals(product(), ander.product());
    }
}
