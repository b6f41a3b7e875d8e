package nl.jeugdpoort.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks the whole chain, from the first line to its end, a handful at a time. */
@Component
public class Ketencontrole {

    private static final Logger LOG = LoggerFactory.getLogger(Ketencontrole.class);

    private final Auditboek boek;
    private final Controlestore controles;
    private final Ketenmerk merk;
    private final JdbcClient jdbc;
    private final Clock klok;

    Ketencontrole(Auditboek boek, Controlestore controles, Ketenmerk merk, JdbcClient jdbc, Clock klok) {
        this.boek = boek;
        this.controles = controles;
        this.merk = merk;
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** How the newest check goes or went, empty before the first. */
    public Optional<Controlestand> laatste() {
        return controles.laatste();
    }

    /** Whether a check runs now. */
    public boolean loopt() {
        return laatste()
                .filter(stand -> !stand.klaar() && !stand.afgebroken(klok.instant()))
                .isPresent();
    }

    /** Begins a check and does not wait for it; does nothing while one runs. */
    public void begin(String wie) {
        if (!loopt()) {
            long nummer = controles.begin(wie, boek.laatste());
            Thread.ofVirtual().name("auditcontrole").start(() -> controleer(nummer));
        }
    }

    /** Does the check that was begun under this number. */
    void controleer(long nummer) {
        var lezing = new Ketenlezing();
        for (List<Auditrij> greep = boek.greep(1, Long.MAX_VALUE); !greep.isEmpty(); ) {
            greep.forEach(lezing::lees);
            controles.werkBij(nummer, lezing, false);
            greep = boek.greep(greep.getLast().nummer() + 1, Long.MAX_VALUE);
        }
        sluit(lezing);
        controles.werkBij(nummer, lezing, true);
        if (lezing.breuken() > 0) {
            LOG.error("Auditlog: de keten klopt niet vanaf regel {}: {}", lezing.eerste(), lezing.soort());
        }
    }

    /** The end is read before the lines that came meanwhile: whatever it names is there by then. */
    private void sluit(Ketenlezing lezing) {
        Ketenhoofd hoofd = hoofd();
        boek.doorloop(lezing.vorigNummer() + 1, hoofd.nummer(), lezing::lees);
        lezing.sluit(hoofd, merk.echt(hoofd));
    }

    private Ketenhoofd hoofd() {
        return jdbc.sql("select nummer, tijdstip, zegel, merk from audit_hoofd")
                .query(Ketenhoofd.class)
                .single();
    }
}
