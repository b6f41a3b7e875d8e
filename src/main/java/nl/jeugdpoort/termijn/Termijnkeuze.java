package nl.jeugdpoort.termijn;

/** Which terms a list shows, by how they stand. */
public enum Termijnkeuze {
    OPEN("alles wat open staat", null, null),
    TE_LAAT("te laat", Termijnvak.TE_LAAT, null),
    VANDAAG("vandaag", Termijnvak.VANDAAG, null),
    MORGEN("morgen", Termijnvak.MORGEN, null),
    DEZE_WEEK("deze week", Termijnvak.DEZE_WEEK, null),
    LATER("later", Termijnvak.LATER, null),
    GEHAALD("op tijd gehaald", null, TermijnStatus.GEHAALD),
    VERLOPEN("verlopen, ook als het later is gedaan", null, TermijnStatus.VERLOPEN),
    VERVALLEN("vervallen", null, TermijnStatus.VERVALLEN);

    private final String naam;
    private final Termijnvak vak;
    private final TermijnStatus status;

    Termijnkeuze(String naam, Termijnvak vak, TermijnStatus status) {
        this.naam = naam;
        this.vak = vak;
        this.status = status;
    }

    /** What waits in this part of the board. */
    public static Termijnkeuze van(Termijnvak vak) {
        return valueOf(vak.name());
    }

    /** The Dutch words for it. */
    public String naam() {
        return naam;
    }

    /** The part of the board, null for more than one. */
    Termijnvak vak() {
        return vak;
    }

    /** How it stands, null for what still waits. */
    TermijnStatus status() {
        return status;
    }
}
