package nl.jeugdpoort.stuf;

/** An envelope, or what is in it, passes the limit; reading stops here (IB007). */
public final class EnvelopTeGroot extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EnvelopTeGroot() {
        super("De envelop is groter dan 25 MB. Verdeel de inhoud over meer berichten.");
    }
}
