package nl.jeugdpoort.bepaling;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes one value of a document from JSON, or from the text of an element: text, whole number, yes or no, day, or a word of a list. */
final class Waardelezer {

    private static final Pattern GETAL = Pattern.compile("[+-]?[0-9]{1,9}");
    private static final Pattern DAG = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Waardelezer() {}

    static Object lees(JsonNode node, Class<?> soort) throws Onleesbaar {
        if (soort == String.class) {
            return tekst(node);
        } else if (soort == Integer.class) {
            return getal(node);
        } else if (soort == Boolean.class) {
            return jaNee(node);
        } else if (soort == LocalDate.class) {
            return dag(node);
        }
        return woord(node, soort);
    }

    private static String tekst(JsonNode node) throws Onleesbaar {
        if (!node.isTextual()) {
            throw new Onleesbaar("Hier hoort tekst. Zet de waarde tussen aanhalingstekens.");
        }
        String tekst = node.textValue();
        if (!tekst.codePoints().allMatch(Waardelezer::magInXml)) {
            throw new Onleesbaar("Deze tekst bevat een onzichtbaar teken dat niet kan. Typ de tekst opnieuw.");
        }
        return tekst;
    }

    /** The characters that XML 1.0 can hold. */
    private static boolean magInXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c > 0xFFFF;
    }

    private static Integer getal(JsonNode node) throws Onleesbaar {
        boolean alsTekst =
                node.isTextual() && GETAL.matcher(node.textValue().strip()).matches();
        if (!alsTekst && !node.canConvertToInt() || node.isFloatingPointNumber()) {
            throw new Onleesbaar("Hier hoort een heel getal. Gebruik alleen cijfers, zonder punt of komma.");
        }
        return alsTekst ? Integer.valueOf(node.textValue().strip()) : Integer.valueOf(node.intValue());
    }

    private static Boolean jaNee(JsonNode node) throws Onleesbaar {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return switch (node.asText()) {
            case "ja" -> true;
            case "nee" -> false;
            default -> throw new Onleesbaar("Hier hoort ja of nee. Vul in JSON true of false in.");
        };
    }

    private static LocalDate dag(JsonNode node) throws Onleesbaar {
        try {
            String tekst = node.asText().strip();
            if (DAG.matcher(tekst).matches()) {
                return LocalDate.parse(tekst);
            }
        } catch (DateTimeException e) {
            // says the same as a text that looks like no day at all
        }
        throw new Onleesbaar("Dit is geen bestaande datum. Vul een datum in als jjjj-mm-dd, zoals 2026-07-01.");
    }

    private static Object woord(JsonNode node, Class<?> soort) throws Onleesbaar {
        Object[] woorden = soort.getEnumConstants();
        return Arrays.stream(woorden)
                .filter(woord -> woord(woord).equals(node.asText()))
                .findFirst()
                .orElseThrow(() -> new Onleesbaar("Deze waarde bestaat niet. Kies uit: "
                        + Arrays.stream(woorden).map(Waardelezer::woord).collect(Collectors.joining(", ")) + "."));
    }

    /** How a document writes a word of a list. */
    static String woord(Object constante) {
        return ((Enum<?>) constante).name().toLowerCase(Locale.ROOT);
    }

    /** The text is no value of the type; the message is Dutch. */
    static final class Onleesbaar extends Exception {
        private static final long serialVersionUID = 1L;

        Onleesbaar(String melding) {
            super(melding);
        }
    }
}
