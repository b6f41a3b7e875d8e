package nl.jeugdpoort.aanmelding.route;

/** Who acts in an aanmeldroute. */
public enum Actor {
    JEUGDBESCHERMER("de jeugdbeschermer", Partij.GI),
    TEAMLEIDER("de teamleider van de GI", Partij.GI),
    LOKAAL_TEAM("het lokaal team", Partij.GEMEENTE),
    BACKOFFICE("de backoffice van de gemeente", Partij.GEMEENTE),
    REGIONALE_CONTACTPERSOON("de regionale contactpersoon", Partij.GEMEENTE),
    RET("het Regionaal Expert Team", Partij.GEMEENTE),
    /** The aanbieder that is addressed now. */
    ZORGAANBIEDER("de aanbieder", Partij.AANBIEDER),
    /** Every aanbieder that was addressed in the case: they stay responsible together for finding help. */
    NETWERK("het netwerk van aanbieders", Partij.ELKE_AANBIEDER);

    private final String naam;
    private final Partij partij;

    Actor(String naam, Partij partij) {
        this.naam = naam;
        this.partij = partij;
    }

    /** The Dutch name, in the middle of a sentence. */
    public String naam() {
        return naam;
    }

    /** Which party of the case speaks for it. */
    public Partij partij() {
        return partij;
    }

    /** A party of a case. The gemeente speaks for what its region arranges. */
    public enum Partij {
        GI,
        GEMEENTE,
        AANBIEDER,
        ELKE_AANBIEDER
    }
}
