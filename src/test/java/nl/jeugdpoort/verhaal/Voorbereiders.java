package nl.jeugdpoort.verhaal;

import java.io.IOException;
import java.util.List;

/** Participants for whom the gateway makes messages ready, in regions of which each buys the same help in its own way. */
final class Voorbereiders {

    /** In JZ25, which goes by route 301. */
    static final String KIJKT_ZELF_301 = "1859";

    /** In JZ17, which does so too. */
    static final String VANZELF_301 = "0285";

    static final String GEEN_301 = "0301";

    /** In JZ32, which goes by route 315. */
    static final String GEMEENTE_315 = "0209";

    static final String AANBIEDER_KIJKT_ZELF = "42420021";
    static final String AANBIEDER_VANZELF = "42420022";
    static final String ZONDER_CONTRACT = "42420023";

    /** Has a contract and is no participant. */
    static final String NIET_AANGESLOTEN = "42420024";

    private Voorbereiders() {}

    static void in(Proefconfig config) throws IOException {
        config.voegToe(KIJKT_ZELF_301, "concept");
        config.voegToe(VANZELF_301, "verzenden");
        config.voegToe(GEEN_301, "geen");
        config.voegToe(GEMEENTE_315, "geen");
        config.voegToe(AANBIEDER_KIJKT_ZELF, "concept");
        config.voegToe(AANBIEDER_VANZELF, "verzenden");
        config.voegToe(ZONDER_CONTRACT, "concept");
        String gecontracteerd = AANBIEDER_KIJKT_ZELF + " " + AANBIEDER_VANZELF + " " + NIET_AANGESLOTEN;
        for (String regio301 : List.of("JZ17", "JZ25")) {
            config.tussentaal(
                    regio301,
                    "AMBU01;Ambulante begeleiding;45;45A04;04;2;" + gecontracteerd,
                    "DAG01;Behandeling overdag;41;41A03;16;2;" + gecontracteerd);
        }
        config.tussentaal("JZ32", "AMBU01;Ambulante begeleiding;45;45A03;01;;" + gecontracteerd);
    }
}
