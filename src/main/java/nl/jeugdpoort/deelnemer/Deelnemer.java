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
 * @param voorbereiding what becomes of iJw messages that the gateway makes ready for this participant
 */
public record Deelnemer(
        String code,
        String naam,
        Soort soort,
        String oin,
        Retour retour,
        Ketenregels ketenregels,
        Uitkanaal uit,
        Voorbereiding voorbereiding) {

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

    /** What becomes of an iJw message that the gateway can make for this participant. */
    public enum Voorbereiding {
        /** It waits in the postbus, to be looked at and sent by the participant itself. */
        CONCEPT,
        /** The gateway takes it in at once, as if the participant had sent it. */
        VERZENDEN,
        /** It is not made. */
        GEEN;

        /** What counts for who made no choice: only a participant that looks into its postbus sees a concept. */
        static Voorbereiding bij(Uitkanaal uit) {
            return switch (uit) {
                case Uitkanaal.Postbus p -> CONCEPT;
                case Uitkanaal.Mail m -> CONCEPT;
                default -> GEEN;
            };
        }
    }
}
