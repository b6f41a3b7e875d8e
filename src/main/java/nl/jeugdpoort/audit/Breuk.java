package nl.jeugdpoort.audit;

/** Why the chain does not hold. */
public enum Breuk {
    /** What a line says, or its seal, is not what was written, or lines changed places. */
    VERANDERD("is niet meer zoals hij is geschreven"),
    /** A number is not there. */
    REGEL_WEG("ontbreekt"),
    /** The chain ends before its end. */
    STAART_WEG("en wat erna kwam, ontbreekt: het einde van de log is weg"),
    /** There are lines behind the end. */
    BIJGESCHREVEN("is bijgeschreven buiten jeugdpoort om"),
    /** The last seal is not that of the end: seals were made anew. */
    HERSCHREVEN("heeft een ander zegel dan jeugdpoort gaf: de keten is opnieuw berekend"),
    /** The mark of the end was not made with the key of this gateway. */
    MERK_VALS("is volgens de database de laatste, maar het merk daarvan is niet van deze poort");

    private final String zin;

    Breuk(String zin) {
        this.zin = zin;
    }

    /** What is wrong, to follow on the number of a line. */
    public String zin() {
        return zin;
    }
}
