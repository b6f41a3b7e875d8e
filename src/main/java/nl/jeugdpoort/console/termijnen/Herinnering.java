package nl.jeugdpoort.console.termijnen;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/**
 * A reminder for who must act, ready to be sent by a person. It holds no personal data.
 *
 * @param onderwerp subject of a mail
 * @param adres mail address of who must act, null when it is not known
 */
record Herinnering(String onderwerp, String tekst, String adres) {

    /**
     * What a reminder tells, all in Dutch words.
     *
     * @param wie name of who must act
     * @param wat what it must do, in the middle of a sentence
     * @param waarover the message or case that it is about
     * @param sinds the day from which it is due
     * @param uiterlijk the last day
     * @param teLaat whether that day is over
     * @param regel the code of the term and how long it runs
     */
    record Feiten(
            String wie, String wat, String waarover, String sinds, String uiterlijk, boolean teLaat, String regel) {}

    static Herinnering van(Feiten feiten, String adres) {
        String laatste = feiten.teLaat()
                ? "De laatste dag was " + feiten.uiterlijk() + ". U bent te laat."
                : "De laatste dag is " + feiten.uiterlijk() + ".";
        String vraag = feiten.teLaat()
                ? "Wilt u dit nu doen, of ons laten weten wanneer het komt?"
                : "Wilt u dit op tijd doen, of ons laten weten als dat niet lukt?";
        String tekst = """
                Beste collega van %s,

                U bent aan zet. Wij wachten op %s.

                Waar het om gaat: %s
                Wij wachten sinds: %s
                %s
                De regel: %s

                %s
                Hebt u dit al gedaan? Dan hoeft u niets te doen.

                Met vriendelijke groet,
                """.formatted(
                        feiten.wie(), feiten.wat(), feiten.waarover(), feiten.sinds(), laatste, feiten.regel(), vraag);
        return new Herinnering("Herinnering: " + feiten.wat() + ", uiterlijk " + feiten.uiterlijk(), tekst, adres);
    }

    /** The address that opens a mail with this in it, null when nobody's address is known. */
    public String mail() {
        return adres == null
                ? null
                : "mailto:" + veilig(adres).replace("%40", "@") + "?subject=" + veilig(onderwerp) + "&body="
                        + veilig(tekst.replace("\n", "\r\n"));
    }

    private static String veilig(String deel) {
        return UriUtils.encode(deel, StandardCharsets.UTF_8);
    }
}
