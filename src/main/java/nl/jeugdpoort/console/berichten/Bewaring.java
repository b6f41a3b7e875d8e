package nl.jeugdpoort.console.berichten;

import nl.jeugdpoort.inzage.Zoekvragen;

/** What came of keeping or removing a search. */
enum Bewaring {
    BEWAARD(true, "Uw zoekvraag is bewaard."),
    WEG(true, "De zoekvraag is verwijderd."),
    VOL(false, "U bewaart al " + Zoekvragen.HOOGSTENS + " zoekvragen. Verwijder er eerst een."),
    GEEN_NAAM(false, "Geef de zoekvraag een naam van hoogstens " + Bewaring.LANGSTE_NAAM + " tekens."),
    LEEG(false, "Zoek eerst met een of meer velden. Bewaar daarna de zoekvraag.");

    static final int LANGSTE_NAAM = 60;

    private final boolean goed;
    private final String zin;

    Bewaring(boolean goed, String zin) {
        this.goed = goed;
        this.zin = zin;
    }

    public boolean isGoed() {
        return goed;
    }

    public String zin() {
        return zin;
    }
}
