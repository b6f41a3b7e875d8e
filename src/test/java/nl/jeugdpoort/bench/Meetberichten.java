package nl.jeugdpoort.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.jeugdpoort.cli.simulatie.Berichtsoort;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import nl.jeugdpoort.cli.simulatie.Verkeer;
import nl.jeugdpoort.toets.schema.Proefberichten;

/** Messages to measure with; always the same. */
public final class Meetberichten {

    private static final int GROOTTE = 7600;
    private static final int INGESPRONGEN = 31_500_000;
    private static final Pattern PRESTATIE = Pattern.compile("<jw323:Prestatie>");

    private Meetberichten() {}

    /** A JW301 of at least 7.6 kB, the size of the official sample. */
    public static byte[] toewijzing() {
        Verkeer verkeer = new Verkeer(new Run(1, LocalDate.of(2026, 5, 20)), new Paar("0384", "42420001"), 0, 100_000);
        Simbericht bericht = verkeer.volgende();
        while (bericht.soort() != Berichtsoort.JW301 || bericht.inhoud().length < GROOTTE) {
            bericht = verkeer.volgende();
        }
        return bericht.inhoud();
    }

    /** The same with mistakes in the BSN, in every name, in every postcode and in every product. */
    public static byte[] toewijzingMetFouten() {
        return bytes(tekst(toewijzing())
                .replaceAll("(Bsn>)\\d+", "$1123456789")
                .replaceAll("(NaamGebruik>)\\d", "$12")
                .replaceAll("(Postcode>)\\d", "$10")
                .replaceAll("(jw301:Einddatum>)[-\\d]+", "$12021-01-01"));
    }

    /** A JW323 of 25 MB, without white space, so that it holds as many prestaties as fit. */
    static byte[] declaratie() {
        return bytes(tekst(Proefberichten.declaratie(INGESPRONGEN)).replaceAll("\r?\n\t*", ""));
    }

    /** The same with in every prestatie an amount that is not volume times tariff (TR346), those in euros given a tariff too. */
    public static byte[] declaratieMetFouten() {
        return bytes(tekst(declaratie())
                .replaceAll("(<ijw:Bedrag>)", "$11")
                .replace(
                        "<jw323:Eenheid>83</jw323:Eenheid>",
                        "<jw323:Eenheid>16</jw323:Eenheid><jw323:ProductTarief>7</jw323:ProductTarief>"));
    }

    /** How many prestaties a message holds. */
    public static long prestaties(byte[] bericht) {
        return PRESTATIE.matcher(tekst(bericht)).results().count();
    }

    private static String tekst(byte[] bericht) {
        return new String(bericht, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
