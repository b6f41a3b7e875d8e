package nl.jeugdpoort.toets.schema;

import java.time.LocalDate;

/** The valid value of an element that the pass has just read. Only to be used during the call that hands it over. */
public interface Waarde {

    /** The text, white space collapsed unless the type is a string; of a string without maxLength only the first 256 units. */
    String tekst();

    /** The same, as {@code eerder} when that has the same characters: of many equal values only one is kept. */
    String tekst(String eerder);

    /** The day of an xs:date; years outside 1 to 9999 come as the first or last day of that range. */
    LocalDate datum();

    /** The number of an xs:integer. */
    long getal();

    /** Where the start tag begins; {@link Luisteraar.Bevindingen} takes it. */
    int plaats();
}
