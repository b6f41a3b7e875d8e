package nl.jeugdpoort.instelling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One line of a CSV file. A value that is wrong is kept as an error of the file, and read as null. */
public final class Csvregel {

    private final String bestand;
    private final int nummer;
    private final Map<String, String> waarden;
    private final Instelfouten fouten;
    private boolean goed = true;

    Csvregel(String bestand, int nummer, Map<String, String> waarden, Instelfouten fouten) {
        this.bestand = bestand;
        this.nummer = nummer;
        this.waarden = waarden;
        this.fouten = fouten;
    }

    /** Whether no error was found in this line so far. */
    public boolean goed() {
        return goed;
    }

    /** Where this line stands, for a text about another line. */
    public String plaats() {
        return bestand + ", regel " + nummer;
    }

    /** File of this line, relative to the config folder. */
    public String bestand() {
        return bestand;
    }

    public boolean leeg(String kolom) {
        return waarden.get(kolom).isEmpty();
    }

    /** The values of these columns as one text, to tell lines about the same thing. */
    public String sleutel(List<String> kolommen) {
        return kolommen.stream().map(waarden::get).collect(Collectors.joining(";"));
    }

    /** Keeps an error; the text is Dutch and follows on the name of the column. */
    public void fout(String kolom, String melding) {
        goed = false;
        fouten.voegToe(new Instelfout(bestand, nummer, kolom, melding));
    }

    /** The value, null when it is empty. */
    public String tekst(String kolom) {
        return leeg(kolom) ? null : waarden.get(kolom);
    }

    /** The value, which must be there and have this form; the text says what form, and follows on the value. */
    public String verplicht(String kolom, Pattern vorm, String uitleg) {
        String waarde = verplicht(kolom);
        if (waarde != null && !vorm.matcher(waarde).matches()) {
            fout(kolom, "'" + waarde + "' " + uitleg);
            return null;
        }
        return waarde;
    }

    /** The value, which must be there. */
    public String verplicht(String kolom) {
        if (leeg(kolom)) {
            fout(kolom, "is leeg; vul een waarde in");
        }
        return tekst(kolom);
    }

    /** The value, null when it is empty; otherwise it must be one of these. */
    public String een(String kolom, Collection<String> bekend) {
        String waarde = tekst(kolom);
        if (waarde != null && !bekend.contains(waarde)) {
            fout(kolom, "'" + waarde + "' is onbekend; " + Suggestie.bij(waarde, bekend));
            return null;
        }
        return waarde;
    }

    /** The word as a value of an enum, null when it is empty. */
    public <E extends Enum<E>> E woord(String kolom, Class<E> soort) {
        Map<String, E> woorden = new LinkedHashMap<>();
        Arrays.stream(soort.getEnumConstants()).forEach(w -> woorden.put(Naam.kebab(w.name()), w));
        String waarde = een(kolom, woorden.keySet());
        return waarde == null ? null : woorden.get(waarde);
    }

    /** The date, null when it is empty. */
    public LocalDate datum(String kolom) {
        try {
            return leeg(kolom) ? null : LocalDate.parse(waarden.get(kolom));
        } catch (DateTimeException e) {
            fout(kolom, "'" + waarden.get(kolom) + "' is geen datum; schrijf bijvoorbeeld 2026-01-31");
            return null;
        }
    }

    /** The whole number from 0 to the highest, null when it is empty; the text says what to write, and follows on the value. */
    public Long getal(String kolom, long hoogste, String uitleg) {
        String waarde = tekst(kolom);
        if (waarde == null) {
            return null;
        }
        try {
            long getal = Long.parseLong(waarde);
            if (getal >= 0 && getal <= hoogste) {
                return getal;
            }
            fout(kolom, "'" + waarde + "' moet van 0 tot en met " + hoogste + " zijn; " + uitleg);
        } catch (NumberFormatException e) {
            fout(kolom, "'" + waarde + "' is geen heel getal; " + uitleg);
        }
        return null;
    }
}
