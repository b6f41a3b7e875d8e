package nl.jeugdpoort.deelnemer;

/**
 * One participant as configured.
 *
 * @param code gemeentecode (4 digits) or AGB (8 digits); the name by which all of the gateway knows it
 * @param naam name for people
 * @param soort what kind of organisation
 * @param oin organisation number of 20 characters, null when it has none
 * @param retour who answers heenberichten addressed to this participant
 * @param ketenregels what a finding of a cross-message rule does to a message for this participant
 * @param uit the way by which messages go to this participant
 */
public record Deelnemer(
        String code, String naam, Soort soort, String oin, Retour retour, Ketenregels ketenregels, Uitkanaal uit) {

    /** Kind of organisation. */
    public enum Soort {
        GEMEENTE,
        AANBIEDER,
        GI
    }

    /** Who makes the retourbericht. */
    public enum Retour {
        /** The gateway answers on the receiver's behalf and delivers only what is right. */
        AUTOMATISCH,
        /** The receiver's own system answers; findings of the gateway are kept as signals. */
        ZELF
    }

    /** Effect of cross-message findings. */
    public enum Ketenregels {
        AFKEUREN,
        SIGNALEREN
    }
}
