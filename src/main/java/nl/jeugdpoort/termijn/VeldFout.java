package nl.jeugdpoort.termijn;

/** A field of a configuration file that is wrong; {@link Configbestand} adds the file and the line. */
final class VeldFout extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String veld;

    VeldFout(String veld, String melding) {
        super(melding);
        this.veld = veld;
    }

    static void eis(boolean voorwaarde, String veld, String melding) {
        if (!voorwaarde) {
            throw new VeldFout(veld, melding);
        }
    }

    /** Name of the field within the record that refuses it; may be a path such as {@code versies[1].vanaf}. */
    String veld() {
        return veld;
    }
}
