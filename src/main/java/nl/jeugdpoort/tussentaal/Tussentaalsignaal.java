package nl.jeugdpoort.tussentaal;

import java.util.List;
import nl.jeugdpoort.instelling.Instelfout;
import nl.jeugdpoort.signaal.Meldingen;
import nl.jeugdpoort.signaal.Meldingen.Melding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** A refused change is a signal to the operator, which ends when the files are right again. */
@Component
class Tussentaalsignaal implements Tussentaalmelder {

    static final String SOORT = "tussentaal-afgewezen";

    private static final String ONDERWERP = "config/tussentaal";
    private static final Logger LOG = LoggerFactory.getLogger(Tussentaalsignaal.class);

    private final Meldingen meldingen;
    private final TransactionTemplate transactie;

    Tussentaalsignaal(Meldingen meldingen, TransactionTemplate transactie) {
        this.meldingen = meldingen;
        this.transactie = transactie;
    }

    @Override
    public boolean meld(List<Instelfout> fouten) {
        try {
            transactie.executeWithoutResult(status -> {
                meldingen.beeindig(List.of(ONDERWERP));
                if (!fouten.isEmpty()) {
                    meldingen.meld(List.of(new Melding(SOORT, null, null, ONDERWERP, tekst(fouten))));
                }
            });
            return true;
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Het signaal over de tussentaal is nog niet vastgelegd en wordt herhaald: {}", e.getMessage());
            return false;
        }
    }

    private static String tekst(List<Instelfout> fouten) {
        return "Een wijziging van config/tussentaal is afgewezen; de vorige blijft gelden. Verbeter het bestand. De eerste fout: "
                + fouten.getFirst() + (fouten.size() == 1 ? "." : ". De andere staan in het logboek.");
    }
}
