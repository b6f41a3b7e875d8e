package nl.jeugdpoort.cli.inlezen;

/** Reading in cannot go on; the message is a Dutch sentence for the person at the terminal. */
public final class Inleesfout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Inleesfout(String message, Throwable cause) {
        super(message, cause);
    }
}
