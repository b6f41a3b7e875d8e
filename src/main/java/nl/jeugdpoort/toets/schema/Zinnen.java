package nl.jeugdpoort.toets.schema;

import java.util.List;
import java.util.stream.Collectors;

/** What schema findings say: plain Dutch (B1), what is wrong and what to do, never with content of the message. */
final class Zinnen {

    private static final int CODES_IN_ZIN = 12;

    private Zinnen() {}

    static String ontbreekt(String naam, String bij) {
        return bij == null
                ? naam + " ontbreekt. Voeg dit element toe."
                : naam + " ontbreekt vóór " + bij + ". Voeg dit element toe.";
    }

    static String leeg(Element element, List<Element> verplicht) {
        String namen = verplicht.stream().map(e -> e.naam).collect(Collectors.joining(", "));
        return element.naam + " is leeg. Hier horen: " + namen + "."
                + (element.min == 0 ? " Vul die in of laat " + element.naam + " weg." : " Vul die in.");
    }

    static String teVroeg(String naam, String eerst) {
        return naam + " staat te vroeg: eerst hoort " + eerst + ". Zet de elementen in de volgorde van het schema.";
    }

    static String verkeerdePlaats(String naam) {
        return naam + " staat op de verkeerde plaats. Zet de elementen in de volgorde van het schema.";
    }

    static String teVaak(Element element) {
        return element.naam + " mag hier hooguit "
                + (element.max == 1 ? "één keer" : element.max + " keer")
                + " staan. Haal het teveel weg.";
    }

    static String onbekend(String naam, String hier) {
        return hier == null
                ? naam + " hoort hier niet. Haal dit element weg."
                : naam + " hoort hier niet. Hier hoort " + hier + ". Verbeter de naam of haal dit element weg.";
    }

    static String verkeerdeRuimte(Element element) {
        return element.naam + " heeft de verkeerde namespace. Gebruik " + element.ruimte + ".";
    }

    static String tekst(String naam) {
        return "In " + naam + " horen alleen elementen, geen losse tekst. Haal de tekst weg.";
    }

    static String elementInWaarde(String naam, String in) {
        return "In " + in + " hoort een waarde en geen element " + naam + ". Haal dit element weg.";
    }

    static String attribuut(String naam) {
        return "Het attribuut " + naam + " mag hier niet staan. Haal het weg.";
    }

    static String nil(String naam) {
        return "Het attribuut xsi:nil mag hier niet staan. Vul " + naam + " in of laat het element weg.";
    }

    static String type(String naam) {
        return "Het type dat xsi:type hier noemt past niet bij " + naam + ". Haal xsi:type weg.";
    }

    static String waarde(Element e, Waardetype type, Schending schending, String vorm) {
        return switch (schending) {
            case LEEG -> e.naam + " is leeg. Vul een waarde in" + (e.min == 0 ? " of laat het element weg." : ".");
            case CODE ->
                "Deze code bestaat niet voor " + e.naam + ". "
                        + codes(type.codes().waarden());
            case VORM -> vorm(e, type, vorm);
            case TE_KORT -> e.naam + " is te kort. Gebruik minstens " + type.minLengte() + " tekens.";
            case TE_LANG -> e.naam + " is te lang. Gebruik hooguit " + type.maxLengte() + " tekens.";
            case TE_KLEIN -> e.naam + " is te laag. De laagste waarde is " + type.min() + ".";
            case TE_GROOT -> e.naam + " is te hoog. De hoogste waarde is " + type.max() + ".";
            case GEEN_GETAL -> e.naam + " is geen heel getal. Gebruik alleen cijfers, zonder punt of komma.";
            case GEEN_DATUM -> e.naam + " is geen bestaande datum. Vul een datum in als jjjj-mm-dd.";
            case GEEN_TIJD -> e.naam + " is geen bestaande tijd. Vul een tijd in als uu:mm:ss.";
        };
    }

    private static String vorm(Element e, Waardetype type, String vorm) {
        String patroon = type.vormen().getLast().patroon();
        if (patroon.chars().allMatch(Character::isLetterOrDigit)) {
            return e.naam + " klopt niet. Bij dit bericht hoort " + patroon + ".";
        }
        return vorm == null
                ? e.naam + " heeft niet de juiste vorm. Gebruik het patroon " + patroon + "."
                : e.naam + " heeft niet de juiste vorm. Gebruik " + vorm + ".";
    }

    private static String codes(List<String> codes) {
        return codes.size() > CODES_IN_ZIN
                ? "Kies een code uit de codelijst."
                : "Kies uit: " + codes.stream().collect(Collectors.joining(", ")) + ".";
    }
}
