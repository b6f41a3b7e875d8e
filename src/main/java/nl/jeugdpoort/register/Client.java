package nl.jeugdpoort.register;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A client.
 *
 * @param kenmerk keyed hash of the BSN, the only form in which registers know a person
 * @param geboren Geboortedatum as far as it is known, null when the message does not say
 * @param relaties kinds of Relatie, codes of list COD472
 */
public record Client(UUID kenmerk, LocalDate geboren, Set<String> relaties) implements Berichtklasse {}
