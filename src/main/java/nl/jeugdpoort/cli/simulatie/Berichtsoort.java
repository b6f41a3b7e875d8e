package nl.jeugdpoort.cli.simulatie;

/** The messages that a simulated party sends by itself, with the retour that answers each. Codes from list COD002. */
public enum Berichtsoort {
    JW301("436", true, "JW302", "437"),
    JW305("438", false, "JW306", "439"),
    JW307("440", false, "JW308", "441"),
    JW315("446", false, "JW316", "447"),
    JW317("486", false, "JW318", "487"),
    JW319("488", true, "JW320", "489"),
    JW323("490", false, null, null),
    JW325("491", true, null, null);

    private final String code;
    private final boolean vanGemeente;
    private final String retour;
    private final String retourcode;

    Berichtsoort(String code, boolean vanGemeente, String retour, String retourcode) {
        this.code = code;
        this.vanGemeente = vanGemeente;
        this.retour = retour;
        this.retourcode = retourcode;
    }

    /** BerichtCode in the header. */
    public String code() {
        return code;
    }

    /** Whether a gemeente sends it to an aanbieder; otherwise it goes the other way. */
    public boolean vanGemeente() {
        return vanGemeente;
    }

    /** Whether a technical retour message must follow (OP090). */
    public boolean krijgtRetour() {
        return retour != null;
    }

    /** Kind of the retour message, null when there is none. */
    public String retour() {
        return retour;
    }

    /** BerichtCode of the retour message, null when there is none. */
    public String retourcode() {
        return retourcode;
    }

    /** The kind with this name, for example {@code JW301}; null when a party never sends it by itself. */
    public static Berichtsoort metNaam(String naam) {
        for (Berichtsoort soort : values()) {
            if (soort.name().equals(naam)) {
                return soort;
            }
        }
        return null;
    }
}
