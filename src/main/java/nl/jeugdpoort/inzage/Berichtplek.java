package nl.jeugdpoort.inzage;

/**
 * From where to read a list of messages.
 *
 * @param ouderDan volgnummer of the message after which to read on, null to begin with the newest
 * @param nieuwerDan volgnummer of the message before which to read, null otherwise
 * @param aantal messages on one leaf
 */
public record Berichtplek(Long ouderDan, Long nieuwerDan, int aantal) {

    /** One more than fits tells that there is another leaf. */
    Zoekstuk stuk() {
        if (nieuwerDan != null) {
            return Zoekstuk.nieuwerDan(nieuwerDan, aantal + 1);
        }
        return ouderDan == null ? Zoekstuk.begin(aantal + 1, 0) : Zoekstuk.ouderDan(ouderDan, aantal + 1);
    }
}
