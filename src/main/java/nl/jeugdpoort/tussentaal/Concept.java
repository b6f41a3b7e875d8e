package nl.jeugdpoort.tussentaal;

/**
 * An iJw message that follows on a bepaling, ready to be sent.
 *
 * @param berichtsoort {@code JW301} or {@code JW315}
 * @param afzender who is to send it: the gemeente (JW301) or the aanbieder (JW315)
 * @param identificatie its identificatie, unique
 * @param inhoud the message in XML
 */
public record Concept(String berichtsoort, String afzender, String ontvanger, String identificatie, byte[] inhoud) {}
