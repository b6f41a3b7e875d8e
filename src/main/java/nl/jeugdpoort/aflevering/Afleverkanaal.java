package nl.jeugdpoort.aflevering;

import nl.jeugdpoort.deelnemer.Uitkanaal;

/** The kinds of ways out. */
public enum Afleverkanaal {
    POSTBUS,
    REST,
    SOAP,
    JMS,
    MAP,
    SFTP,
    /** In the postbus, and told by mail. */
    MAIL;

    /** Whether a message is delivered by the very planning of it. */
    public boolean meteen() {
        return this == POSTBUS;
    }

    /** The kind of a configured way out. */
    public static Afleverkanaal van(Uitkanaal uit) {
        return switch (uit) {
            case Uitkanaal.Postbus p -> POSTBUS;
            case Uitkanaal.Rest r -> REST;
            case Uitkanaal.Soap s -> SOAP;
            case Uitkanaal.Jms j -> JMS;
            case Uitkanaal.Map m -> MAP;
            case Uitkanaal.Sftp s -> SFTP;
            case Uitkanaal.Mail m -> MAIL;
        };
    }
}
