package nl.jeugdpoort.console.scherm;

import com.microsoft.playwright.Page;

/**
 * A page as somebody sees it, in one width and colour scheme.
 *
 * @param vorm both, as they stand in the name of a picture
 */
record Blik(Page bladzijde, String vorm) {

    /** Open to everybody, nothing sticks out, and a picture of it. */
    void isGoed(String naam) {
        Browser.isToegankelijk(bladzijde);
        Browser.past(bladzijde);
        Browser.maakPlaatje(bladzijde, naam + "-" + vorm);
    }

    /** The same of the page at this address. */
    void isGoedOp(String adres) {
        bladzijde.navigate(adres);
        isGoed(adres.equals("/") ? "overzicht" : adres.substring(1).replaceAll("[/?=&]", "-"));
    }
}
