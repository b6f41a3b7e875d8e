package nl.jeugdpoort.register;

import java.util.Optional;
import java.util.UUID;

/**
 * Something that a message said and that still counts.
 *
 * @param bericht volgnummer of the message
 * @param partijen between whom
 * @param client about whom; null when the message does not say
 * @param inhoud what it said
 */
public record Feit<T extends Berichtklasse>(long bericht, Partijen partijen, UUID client, T inhoud) {

    /** This fact, when it is of a kind. */
    @SuppressWarnings("unchecked")
    <S extends Berichtklasse> Optional<Feit<S>> als(Class<S> soort) {
        return soort.isInstance(inhoud) ? Optional.of((Feit<S>) this) : Optional.empty();
    }
}
