package nl.jeugdpoort.signaal;

import java.util.List;

/** The mail server of the gateway ({@code jeugdpoort.signaal.mail}), for what goes out by mail beside signals. */
public interface Mailpost {

    /** Whether a mail server is configured. */
    boolean ingesteld();

    /**
     * Sends one mail to all of these addresses, or to none of them. Never waits longer than five seconds for any answer.
     *
     * @throws Adresgeweigerd when the mail server will never take mail for one of them
     * @throws org.springframework.mail.MailException when it did not take the mail now
     */
    void verstuur(List<String> aan, String onderwerp, String tekst);

    /** The mail server refuses an address for good. The message does not hold the address. */
    final class Adresgeweigerd extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Adresgeweigerd(Throwable oorzaak) {
            super("The mail server refuses an address for good", oorzaak);
        }
    }
}
