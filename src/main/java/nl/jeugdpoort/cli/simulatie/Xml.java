package nl.jeugdpoort.cli.simulatie;

import java.nio.charset.StandardCharsets;

/** Writes an iJw message as the standard wants it in a file: UTF-8, CR/LF, tabs, absent elements left out (flows section 9). */
final class Xml {

    private static final String INSPRINGING = "\t\t\t\t\t\t\t\t\t\t\t\t";

    private final StringBuilder uit = new StringBuilder(8192);
    private final String eigen;
    private int diepte;

    /**
     * @param soort for example {@code JW301}; gives the namespace and its prefix
     */
    Xml(String soort) {
        eigen = "jw" + soort.substring(2) + ":";
        uit.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<")
                .append(eigen)
                .append("Bericht");
        uit.append(" xmlns:ijw=\"http://www.istandaarden.nl/ijw/3_2/basisschema/schema\" xmlns:jw")
                .append(soort, 2, 5);
        uit.append("=\"http://www.istandaarden.nl/ijw/3_2/jw")
                .append(soort, 2, 5)
                .append("/schema\">\r\n");
        diepte = 1;
    }

    /** An element in the namespace of the message, with what {@code inhoud} writes. */
    Xml blok(String naam, Runnable inhoud) {
        return blok(eigen, naam, inhoud);
    }

    /** An element in the namespace of the base schema. */
    Xml ijwBlok(String naam, Runnable inhoud) {
        return blok("ijw:", naam, inhoud);
    }

    /** A value in the namespace of the message; left out when null. The value holds no character that XML must escape. */
    Xml veld(String naam, Object waarde) {
        return veld(eigen, naam, waarde);
    }

    /** A value in the namespace of the base schema; left out when null. */
    Xml ijw(String naam, Object waarde) {
        return veld("ijw:", naam, waarde);
    }

    /** Closes the message. */
    byte[] klaar() {
        uit.append("</").append(eigen).append("Bericht>\r\n");
        return leeg();
    }

    /** What was written since the last call; lets a large message be written in pieces. */
    byte[] leeg() {
        byte[] stuk = uit.toString().getBytes(StandardCharsets.UTF_8);
        uit.setLength(0);
        return stuk;
    }

    Xml open(String naam) {
        begin(eigen, naam);
        uit.append("\r\n");
        diepte++;
        return this;
    }

    Xml sluit(String naam) {
        diepte--;
        springIn();
        return einde(eigen, naam);
    }

    private Xml blok(String ruimte, String naam, Runnable inhoud) {
        begin(ruimte, naam);
        uit.append("\r\n");
        diepte++;
        inhoud.run();
        diepte--;
        springIn();
        return einde(ruimte, naam);
    }

    private Xml veld(String ruimte, String naam, Object waarde) {
        if (waarde == null) {
            return this;
        }
        begin(ruimte, naam);
        uit.append(waarde);
        return einde(ruimte, naam);
    }

    private void begin(String ruimte, String naam) {
        springIn();
        uit.append('<').append(ruimte).append(naam).append('>');
    }

    private Xml einde(String ruimte, String naam) {
        uit.append("</").append(ruimte).append(naam).append(">\r\n");
        return this;
    }

    private void springIn() {
        uit.append(INSPRINGING, 0, diepte);
    }
}
