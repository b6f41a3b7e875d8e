package nl.jeugdpoort.console.berichten;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.jeugdpoort.bericht.Elfproef;
import nl.jeugdpoort.inzage.Berichtplek;

/**
 * The form by which messages of a person are asked for. It only ever comes as the body of a POST.
 *
 * @param bsn as typed; not shown again
 * @param kenmerk instead of the BSN on later leaves: its keyed hash, in hexadecimal digits
 * @param doel why, without personal data
 * @param na number of the message after which to read on
 * @param voor number of the message before which to read
 */
record Persoonzoek(String bsn, String kenmerk, String doel, Long na, Long voor) {

    private static final int LANGSTE_DOEL = 200;
    private static final Pattern BSN = Pattern.compile("\\d{9}");
    private static final Pattern KENMERK = Pattern.compile("[0-9a-f]{64}");

    static Persoonzoek leeg() {
        return new Persoonzoek(null, null, null, null, null);
    }

    /** The digits of the BSN; spaces and dots are how people write it. */
    String cijfers() {
        return bsn == null ? "" : bsn.replaceAll("[\\s.]", "");
    }

    /** Whether this asks for another leaf of what was searched before. */
    boolean bladert() {
        return kenmerk != null && KENMERK.matcher(kenmerk).matches();
    }

    byte[] hash() {
        return HexFormat.of().parseHex(kenmerk);
    }

    Berichtplek plek() {
        return new Berichtplek(na, voor, Berichtzoek.PER_BLAD);
    }

    /** What is wrong, by field, in Dutch; empty when nothing is. */
    Map<String, String> fouten() {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (!bladert() && !klopt(cijfers())) {
            fouten.put("bsn", "Dit is geen BSN. Een BSN heeft 9 cijfers die bij elkaar passen. Vul het opnieuw in.");
        }
        if (doel == null || doel.isBlank() || doel.length() > LANGSTE_DOEL) {
            fouten.put("doel", "Schrijf in hoogstens " + LANGSTE_DOEL + " tekens waarom u zoekt.");
        } else if (heeftBsn(doel)) {
            fouten.put("doel", "Zet geen BSN in de reden: die blijft bewaard.");
        }
        return fouten;
    }

    /** Why, to be shown again; not when a BSN stands in it. */
    public String leesbaarDoel() {
        return doel == null || heeftBsn(doel) ? "" : doel;
    }

    private static boolean heeftBsn(String tekst) {
        return BSN.matcher(tekst.replaceAll("[\\s.]", "")).find();
    }

    private static boolean klopt(String cijfers) {
        return BSN.matcher(cijfers).matches() && !cijfers.equals("000000000") && Elfproef.klopt(cijfers);
    }

    /** Without what was typed, because that is printed sooner than one thinks. */
    @Override
    public String toString() {
        return "Persoonzoek";
    }
}
