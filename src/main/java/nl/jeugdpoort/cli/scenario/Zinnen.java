package nl.jeugdpoort.cli.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Sentences laid out for a screen, and words for codes of the interface. */
final class Zinnen {

    private static final int SMALST = 10;

    /** How the reference of a form begins that the gateway made of part 1 alone. */
    private static final String ALLEEN_DEEL_1 = "D1-";

    private Zinnen() {}

    /** Breaks a text at its spaces; a word that is longer than a line is broken where the line ends. */
    static List<String> vouw(String tekst, int breedte) {
        int ruimte = Math.max(SMALST, breedte);
        List<String> regels = new ArrayList<>();
        StringBuilder regel = new StringBuilder();
        for (String woord : tekst.split(" ")) {
            if (!regel.isEmpty() && regel.length() + 1 + woord.length() > ruimte) {
                regels.add(regel.toString());
                regel.setLength(0);
            }
            regel.append(regel.isEmpty() ? "" : " ").append(woord);
            while (regel.length() > ruimte) {
                regels.add(regel.substring(0, ruimte));
                regel.delete(0, ruimte);
            }
        }
        regels.add(regel.toString());
        return regels;
    }

    /** Words for a message, for example {@code toewijzing (JW301)}. */
    static String bericht(JsonNode bericht) {
        String soort = bericht.path("berichtsoort").asText();
        return switch (soort) {
            case "BEPALING" -> "bepaling";
            case "AANMELDFORMULIER" ->
                bericht.path("identificatie").asText().startsWith(ALLEEN_DEEL_1)
                        ? "aanmeldformulier zonder personen (deel 1)"
                        : "aanmeldformulier";
            case "JW301" -> "toewijzing (JW301)";
            case "JW305" -> "startbericht (JW305)";
            case "JW315" -> "verzoek om toewijzing (JW315)";
            case "JW302", "JW306", "JW316" -> "retourbericht (" + soort + ")";
            default -> soort;
        };
    }

    /** A list as people write it: with commas, and a word before the last. */
    static String en(List<String> delen) {
        int laatste = delen.size() - 1;
        return laatste < 1
                ? String.join("", delen)
                : String.join(", ", delen.subList(0, laatste)) + " en " + delen.get(laatste);
    }
}
