package nl.jeugdpoort.contact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.jeugdpoort.toegang.Weigering;

/** What a delivery says once, for all of its entries. A delivery whose head is not right is refused as a whole. */
final class Leveringkop {

    private Leveringkop() {}

    /**
     * The delivery with this head.
     *
     * @param kop the fields regio, organisatie and soort; more is wrong
     * @throws Weigering 400 when the head is not right, or there are no entries or too many
     */
    static Levering levering(Map<String, String> kop, List<Levering.Regel> regels) {
        kop.keySet().stream()
                .filter(veld -> !List.of("regio", "organisatie", "soort").contains(veld))
                .findFirst()
                .ifPresent(veld -> {
                    throw onleesbaar(
                            "De levering mag de velden regio, organisatie, soort en contacten hebben, en geen ander.");
                });
        if (kop.get("regio") == null) {
            throw onleesbaar("Noem de regio van de levering, bijvoorbeeld JZ32.");
        }
        if (regels.size() > Levering.HOOGSTENS) {
            throw onleesbaar(
                    "Een levering mag hoogstens " + Levering.HOOGSTENS + " regels hebben. Verdeel haar in mutaties.");
        }
        Levering levering = new Levering(kop.get("regio"), kop.get("organisatie"), soort(kop.get("soort")), regels);
        return levering.soort() == Levering.Soort.VOLLEDIG ? volledig(levering) : levering;
    }

    /** The delivery cannot be read; the sentence says where and what to do. */
    static Weigering onleesbaar(String detail) {
        return new Weigering(400, "levering-onleesbaar", null, "De levering is niet te lezen", detail, List.of());
    }

    private static Levering volledig(Levering levering) {
        if (levering.organisatie() == null) {
            throw onleesbaar("Noem bij een volledige levering de organisatie waarvan ze is.");
        }
        if (levering.regels().isEmpty()) {
            throw onleesbaar(
                    "Een volledige levering zonder regels zou alles beëindigen. Beëindig regels met mutaties.");
        }
        return levering;
    }

    private static Levering.Soort soort(String woord) {
        return switch (woord == null ? "" : woord.toLowerCase(Locale.ROOT)) {
            case "volledig" -> Levering.Soort.VOLLEDIG;
            case "mutaties" -> Levering.Soort.MUTATIES;
            default -> throw onleesbaar("Zeg met soort of de levering volledig is of mutaties bevat.");
        };
    }
}
