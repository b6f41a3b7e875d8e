package nl.jeugdpoort.aflevering;

/** Says what the bodies of one kind of message are, where they need not be XML. Safe for use by many threads. */
public interface Berichtvorm {

    /** The kind that it knows. */
    String berichtsoort();

    /** What this body is. */
    Vorm van(byte[] inhoud);

    /**
     * A form of body.
     *
     * @param mediatype for example {@code text/csv; charset=utf-8}
     * @param extensie of a file with it, with dot
     */
    record Vorm(String mediatype, String extensie) {

        /** What all messages are of which no other form is known. */
        public static final Vorm XML = new Vorm("application/xml", ".xml");
    }
}
