package nl.jeugdpoort.ontvangst;

/** Why a message is refused at the door (DESIGN section 6): our code, the chain's code, and the HTTP status that goes with it. */
public enum Weigergrond {
    NIET_WELGEVORMD("niet-welgevormd", "BRS14", 400, "Het bericht is geen goede XML"),
    SCHEMA_ONGELDIG("schema-ongeldig", "BRS13", 400, "Het bericht voldoet niet aan het schema"),
    VERSIE_NIET_ONDERSTEUND("versie-niet-ondersteund", null, 400, "Deze standaard of versie kent de poort niet"),
    INHOUD_ONGELDIG("inhoud-ongeldig", null, 400, "Het bericht klopt niet in zichzelf"),
    NIET_GEMACHTIGD("niet-gemachtigd", "BRS03", 403, "U mag niet voor deze afzender indienen"),
    TE_GROOT("te-groot", "BRS06", 413, "Het bericht is te groot"),
    ONTVANGER_ONBEKEND("ontvanger-onbekend", "BRS04", 422, "De ontvanger is niet aangesloten"),
    IDENTIFICATIE_NIET_UNIEK("identificatie-niet-uniek", "9056", 409, "De identificatie is al gebruikt");

    private final String code;
    private final String ketencode;
    private final int status;
    private final String titel;

    Weigergrond(String code, String ketencode, int status, String titel) {
        this.code = code;
        this.ketencode = ketencode;
        this.status = status;
        this.titel = titel;
    }

    /** Kebab-case code of our own. */
    public String code() {
        return code;
    }

    /** Code of the chain, null when it has none. */
    public String ketencode() {
        return ketencode;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Short Dutch title. */
    public String titel() {
        return titel;
    }
}
