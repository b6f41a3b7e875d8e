package nl.jeugdpoort.console.overzicht;

import java.util.List;

/**
 * Whether all is well, and where not.
 *
 * @param oordeel the worst of what is below
 * @param zin the same in a Dutch sentence
 * @param banen the lanes, in the order in which a message goes through them
 * @param feiten what a person has to look at: parked deliveries and terms
 * @param stil participants to whom deliveries fail
 */
record Overzicht(Oordeel oordeel, String zin, List<Baan> banen, List<Feit> feiten, List<Stilregel> stil) {

    /**
     * A number with what it counts.
     *
     * @param getal as shown
     * @param naam what it counts, a Dutch phrase
     * @param adres where these are listed, null when nowhere
     */
    record Feit(String getal, String naam, Oordeel oordeel, String adres) {}

    /**
     * A participant that does not take what is for it.
     *
     * @param code of it
     * @param wie its name and code
     * @param zin how much waits, since when, and what went wrong
     */
    record Stilregel(String code, String wie, String zin, Oordeel oordeel) {}
}
