package nl.jeugdpoort.cli.simulatie;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A message from a postbox, as far as the simulator looks at it.
 *
 * @param id of the message in the postbox
 * @param soort for example {@code JW302}
 * @param eigen its own identification when it is a heenbericht or JW325, null when it is a retour
 * @param antwoordOp identification of the message that it answers, null when it answers none
 * @param codes RetourCodes in the header
 */
record Post(String id, String soort, Kop eigen, String antwoordOp, List<String> codes) {

    private static final int KOP_LENGTE = 4000;

    static Post lees(String id, byte[] inhoud) {
        String tekst = new String(inhoud, 0, Math.min(inhoud.length, KOP_LENGTE), StandardCharsets.ISO_8859_1);
        int einde = tekst.indexOf("Header>", tekst.indexOf("Header>") + 7);
        String kop = einde < 0 ? tekst : tekst.substring(0, einde);
        String soort = "JW" + tussen(kop, "ijw/3_2/jw", "/");
        String eerste = tussen(kop, "Identificatie>", "<", kop.indexOf("BerichtIdentificatie>") + 21);
        boolean retour = kop.contains("IdentificatieRetour>");
        String antwoordOp = retour ? eerste : tussen(kop, "Identificatie>", "<", na(kop, "DeclaratieIdentificatie>"));
        return new Post(id, soort, retour ? null : kop(soort, kop, eerste), antwoordOp, codes(kop));
    }

    /** Whether this answer refuses: a retour with codes (flows section 7), or a JW325 of the gateway, which makes none otherwise. */
    boolean keurtAf() {
        return eigen != null || !codes.isEmpty();
    }

    private static Kop kop(String soort, String kop, String identificatie) {
        return new Kop(
                Berichtsoort.metNaam(soort),
                tussen(kop, "Afzender>", "<"),
                tussen(kop, "Ontvanger>", "<"),
                identificatie,
                LocalDate.parse(tussen(kop, "Dagtekening>", "<")));
    }

    private static List<String> codes(String kop) {
        List<String> codes = new ArrayList<>();
        for (int plek = na(kop, "RetourCode>"); plek > 0; plek = volgende(kop, plek)) {
            codes.add(kop.substring(plek, kop.indexOf('<', plek)));
        }
        return codes;
    }

    /** The next opening tag: the nearest hit is the closing tag of the code at {@code plek}. */
    private static int volgende(String kop, int plek) {
        int sluit = kop.indexOf("RetourCode>", plek);
        int open = sluit < 0 ? -1 : kop.indexOf("RetourCode>", sluit + 11);
        return open < 0 ? -1 : open + 11;
    }

    private static int na(String kop, String merk) {
        int plek = kop.indexOf(merk);
        return plek < 0 ? -1 : plek + merk.length();
    }

    private static String tussen(String kop, String begin, String einde) {
        return tussen(kop, begin, einde, 0);
    }

    private static String tussen(String kop, String begin, String einde, int vanaf) {
        int plek = vanaf < 0 ? -1 : kop.indexOf(begin, vanaf);
        if (plek < 0) {
            return null;
        }
        return kop.substring(plek + begin.length(), kop.indexOf(einde, plek + begin.length()));
    }
}
