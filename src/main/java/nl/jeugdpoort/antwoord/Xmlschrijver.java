package nl.jeugdpoort.antwoord;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a message as OP192 of iJw 3.2 asks: UTF-8 without byte order mark, CR/LF line ends, indented by tabs, no empty elements. */
final class Xmlschrijver {

    private static final String REGELEINDE = "\r\n";
    private static final int STUK = 16_384;

    private final ByteArrayOutputStream klaar = new ByteArrayOutputStream(2_048);
    private final StringBuilder uit = new StringBuilder(2_048);
    private final String wortel;
    private final String prefix;
    private final String basis;
    private int diepte;

    Xmlschrijver(Retourschema schema) {
        Retourschema.Ruimten ruimten = schema.ruimten();
        wortel = schema.wortel();
        prefix = ruimten.prefix();
        basis = ruimten.basisprefix();
        uit.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").append(REGELEINDE);
        uit.append('<').append(prefix).append(':').append(wortel);
        naamruimte(prefix, ruimten.eigen());
        naamruimte(basis, ruimten.basis());
        uit.append('>').append(REGELEINDE);
        diepte = 1;
    }

    private void naamruimte(String van, String ruimte) {
        uit.append(" xmlns:").append(van).append("=\"").append(ruimte).append('"');
    }

    /** Prefix of the message's own namespace. */
    String prefix() {
        return prefix;
    }

    /** Prefix of the shared types. */
    String basis() {
        return basis;
    }

    /** Opens an element of the message's own namespace. */
    void begin(String naam) {
        begin(prefix, naam);
    }

    void eind(String naam) {
        eind(prefix, naam);
    }

    /** Writes a whole element with text, in the message's own namespace. */
    void veld(String naam, String waarde) {
        veld(prefix, naam, waarde);
    }

    /** Writes a whole element with text, in the namespace of the shared types. */
    void basisveld(String naam, String waarde) {
        veld(basis, naam, waarde);
    }

    void begin(String ruimte, String naam) {
        inspringen()
                .append('<')
                .append(ruimte)
                .append(':')
                .append(naam)
                .append('>')
                .append(REGELEINDE);
        diepte++;
    }

    void eind(String ruimte, String naam) {
        diepte--;
        inspringen();
        sluit(ruimte, naam);
    }

    void veld(String ruimte, String naam, String waarde) {
        inspringen().append('<').append(ruimte).append(':').append(naam).append('>');
        waarde.chars().forEach(this::teken);
        sluit(ruimte, naam);
    }

    void retourcodes(List<String> codes) {
        begin("RetourCodes");
        codes.forEach(code -> veld("RetourCode", code));
        eind("RetourCodes");
    }

    byte[] bytes() {
        eind(wortel);
        spoel();
        return klaar.toByteArray();
    }

    private void sluit(String ruimte, String naam) {
        uit.append("</").append(ruimte).append(':').append(naam).append('>').append(REGELEINDE);
        if (uit.length() > STUK) {
            spoel();
        }
    }

    private void teken(int teken) {
        switch (teken) {
            case '&' -> uit.append("&amp;");
            case '<' -> uit.append("&lt;");
            case '>' -> uit.append("&gt;");
            case '\r' -> uit.append("&#13;");
            case '\n' -> uit.append(REGELEINDE);
            default -> uit.append((char) teken);
        }
    }

    private StringBuilder inspringen() {
        return uit.repeat('\t', diepte);
    }

    private void spoel() {
        klaar.writeBytes(uit.toString().getBytes(StandardCharsets.UTF_8));
        uit.setLength(0);
    }
}
