package nl.jeugdpoort.aanmelding;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.jeugdpoort.bepaling.Documenten;
import nl.jeugdpoort.bepaling.Proefdocumenten;

/** The documents about the jeugdige of the tests of cases, in XML. */
final class Proefbepaling {

    private Proefbepaling() {}

    /**
     * @param kenmerk reference of the bepaling; a form goes with the bepaling of that reference
     * @param gemeente the gemeente that is responsible
     */
    static byte[] xml(String soort, String kenmerk, int versie, String ontvanger, String gemeente) {
        byte[] voorbeeld = soort.equals("BEPALING")
                ? Documenten.schrijf(Proefdocumenten.bepaling())
                : Documenten.schrijf(Proefdocumenten.formulier());
        return new String(voorbeeld, UTF_8)
                .replace(">JB-2026-0017<", ">" + kenmerk + "<")
                .replace("<Versie>1<", "<Versie>" + versie + "<")
                .replace("<Ontvanger>0384<", "<Ontvanger>" + ontvanger + "<")
                .replace("Gemeente>0384<", "Gemeente>" + gemeente + "<")
                .replace(">999940673<", ">" + Proefzaken.BSN + "<")
                .getBytes(UTF_8);
    }
}
