package nl.jeugdpoort.toets;

import java.util.Optional;

/** Names what no code list knows: parties, products and zorgvormen. */
public interface Waardenoemer {

    /**
     * What a value is called, empty when nobody knows.
     *
     * @param soort {@code partij}, {@code product} or {@code zorgvorm}
     */
    Optional<String> noem(String soort, String waarde);
}
