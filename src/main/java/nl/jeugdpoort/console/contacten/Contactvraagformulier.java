package nl.jeugdpoort.console.contacten;

import nl.jeugdpoort.contact.Contactzoek;

/**
 * What was asked of the register.
 *
 * @param naam begin of a name of a person; only ever in the body of a request
 * @param bladzijde from 1
 */
record Contactvraagformulier(
        String regio,
        String gemeente,
        String functie,
        String organisatie,
        String naam,
        Boolean verouderd,
        Integer bladzijde) {

    Contactzoek zoek() {
        return new Contactzoek(regio, gemeente, functie, organisatie, naam, Boolean.TRUE.equals(verouderd));
    }

    /** Without the name of a person. */
    Contactvraagformulier zonderNaam() {
        return new Contactvraagformulier(regio, gemeente, functie, organisatie, null, verouderd, bladzijde);
    }

    public int nummer() {
        return bladzijde == null ? 1 : Math.clamp(bladzijde, 1, 1000);
    }
}
