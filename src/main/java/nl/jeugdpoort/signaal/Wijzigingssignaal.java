package nl.jeugdpoort.signaal;

import java.util.List;
import nl.jeugdpoort.instelling.Instelfout;
import nl.jeugdpoort.instelling.Wijzigingsmelder;
import nl.jeugdpoort.signaal.Meldingen.Melding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** A refused change of files is a signal to the operator, which ends when the files are right again. */
public final class Wijzigingssignaal implements Wijzigingsmelder {

    private static final Logger LOG = LoggerFactory.getLogger(Wijzigingssignaal.class);

    private final Meldingen meldingen;
    private final TransactionTemplate transactie;
    private final String soort;
    private final String wat;

    /**
     * @param soort kind of signal, for example {@code lijsten-afgewezen}
     * @param wat the files as a person calls them
     */
    public Wijzigingssignaal(Meldingen meldingen, TransactionTemplate transactie, String soort, String wat) {
        this.meldingen = meldingen;
        this.transactie = transactie;
        this.soort = soort;
        this.wat = wat;
    }

    @Override
    public boolean meld(List<Instelfout> fouten) {
        try {
            transactie.executeWithoutResult(status -> {
                meldingen.beeindig(List.of(soort));
                if (!fouten.isEmpty()) {
                    meldingen.meld(List.of(new Melding(soort, null, null, soort, tekst(fouten))));
                }
            });
            return true;
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Het signaal over {} is nog niet vastgelegd en wordt herhaald: {}", wat, e.getMessage());
            return false;
        }
    }

    private String tekst(List<Instelfout> fouten) {
        return "Een wijziging van %s is afgewezen; wat gold blijft gelden. Verbeter het bestand. De eerste fout: %s%s"
                .formatted(wat, fouten.getFirst(), fouten.size() == 1 ? "." : ". De andere staan in het logboek.");
    }
}
