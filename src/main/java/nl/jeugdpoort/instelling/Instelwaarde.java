package nl.jeugdpoort.instelling;

/**
 * A setting as it counts, to show to people.
 *
 * @param naam for example {@code jeugdpoort.data}
 * @param waarde as it was given; a secret, or what may be one, is masked
 * @param bron Dutch words for where it was given
 */
public record Instelwaarde(String naam, String waarde, String bron) {}
