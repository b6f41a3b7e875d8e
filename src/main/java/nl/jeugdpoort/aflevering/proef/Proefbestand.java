package nl.jeugdpoort.aflevering.proef;

import java.nio.charset.StandardCharsets;

/** The file that shows that files can be brought: nobody picks it up by this name. */
final class Proefbestand {

    static final String NAAM = ".jeugdpoort-test";

    static final byte[] INHOUD = "Proef van jeugdpoort. Dit bestand is geen bericht en wordt meteen weer weggehaald.\n"
            .getBytes(StandardCharsets.UTF_8);

    private Proefbestand() {}
}
