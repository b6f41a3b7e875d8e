package nl.jeugdpoort.verhaal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a bepaling can ask otherwise than the example does. */
final class Bepalingzaken {

    private static final Pattern HULP = Pattern.compile("(?s)\t<Hulp>.*</Hulp>\r?\n");

    private Bepalingzaken() {}

    static String metOnbekendeZorgvorm(String bepaling) {
        String hulp = hulp(bepaling);
        return bepaling.replace(hulp, hulp + hulp.replace("AMBU01", "ONBEK99"));
    }

    /** Help of a second aanbieder, in dagdelen. */
    static String metTweede(String bepaling, String zorgvorm, String aanbieder) {
        String hulp = hulp(bepaling);
        String tweede = hulp.replace("AMBU01", zorgvorm)
                .replace("<Eenheid>04<", "<Eenheid>16<")
                .replaceFirst("<Zorgaanbieder>[0-9]+<", "<Zorgaanbieder>" + aanbieder + "<");
        return bepaling.replace(hulp, hulp + tweede);
    }

    static String metUitzondering(String bepaling) {
        return bepaling.replace(
                "<Gecontracteerd>ja</Gecontracteerd>",
                "<Gecontracteerd>nee</Gecontracteerd><Uitzondering><Functionaris>N. Beukema</Functionaris>"
                        + "<Reden>Alleen deze aanbieder heeft nu plaats.</Reden></Uitzondering>");
    }

    private static String hulp(String bepaling) {
        Matcher hulp = HULP.matcher(bepaling);
        if (!hulp.find()) {
            throw new AssertionError("The example has no help");
        }
        return hulp.group();
    }
}
