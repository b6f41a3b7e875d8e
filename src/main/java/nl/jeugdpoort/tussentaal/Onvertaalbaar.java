package nl.jeugdpoort.tussentaal;

/** Help cannot be translated; the message is a Dutch sentence for whoever wrote the bepaling. */
final class Onvertaalbaar extends Exception {

    private static final long serialVersionUID = 1L;

    Onvertaalbaar(String zin) {
        super(zin);
    }
}
