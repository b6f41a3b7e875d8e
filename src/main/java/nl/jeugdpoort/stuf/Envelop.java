package nl.jeugdpoort.stuf;

/** A message of the koppelvlak ggk0210, read or to be written. */
public sealed interface Envelop {

    Stuurgegevens stuurgegevens();

    /**
     * Di01 or Du01: an envelope with content.
     *
     * @param inhoud the content, decoded; null in an envelope that was read only for its label
     * @param bestandsnaam name of a content that is no XML, otherwise null
     */
    record Vracht(Stuurgegevens stuurgegevens, Versies versies, byte[] inhoud, String bestandsnaam) implements Envelop {

        public boolean isXml() {
            return bestandsnaam == null;
        }
    }

    /**
     * Fo01 or Fo03: a refusal.
     *
     * @param details functie and version of the refused message, may be null; never to be parsed
     * @param origineel the refused message, null to leave it out; not kept when reading
     */
    record Afwijzing(Stuurgegevens stuurgegevens, Foutmelding fout, String details, Vracht origineel)
            implements Envelop {}

    /** Bv03: the receiver has stored the message. */
    record Ontvangstbevestiging(Stuurgegevens stuurgegevens) implements Envelop {}
}
