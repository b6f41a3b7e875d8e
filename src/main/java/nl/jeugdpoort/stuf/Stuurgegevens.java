package nl.jeugdpoort.stuf;

/**
 * The label of an envelope (StUF 03.01). Fields may be null where the message kind does not have them, or where a broken envelope lacks
 * them.
 *
 * @param referentienummer of this message: for Di01 and Du01 a lower-case UUID version 4
 * @param tijdstipBericht moment the envelope was made: 8 to 17 digits, Dutch local time
 * @param crossRefnummer referentienummer of the message that this one answers; none in a Di01
 * @param functie kind of message inside, for example {@code JW301}; only in Di01 and Du01
 */
public record Stuurgegevens(
        Berichtcode berichtcode,
        Systeem zender,
        Systeem ontvanger,
        String referentienummer,
        String tijdstipBericht,
        String crossRefnummer,
        String functie) {}
