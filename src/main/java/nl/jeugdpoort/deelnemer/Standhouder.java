package nl.jeugdpoort.deelnemer;

import java.time.Instant;
import java.util.List;
import nl.jeugdpoort.instelling.Instelfout;
import nl.jeugdpoort.instelling.OngeldigeInstellingen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Holds the configuration that counts now; a new one replaces it as a whole or not at all. */
@Component
class Standhouder implements Configuratiestand {

    private static final Logger LOG = LoggerFactory.getLogger(Standhouder.class);

    private final Standlezer lezer;
    private volatile Stand stand;
    private volatile Instant geladenOp;
    private volatile List<Instelfout> afgewezen = List.of();

    /** Reads the configuration; throws when it has errors, so that the gateway does not start. */
    Standhouder(Standlezer lezer) {
        this.lezer = lezer;
        neem(lezer.lees());
    }

    Stand stand() {
        return stand;
    }

    /** Reads the files again; with errors the old configuration stays and the errors can be read. */
    void herlees() {
        try {
            neem(lezer.lees());
        } catch (OngeldigeInstellingen e) {
            afgewezen = e.fouten();
            LOG.error("Gewijzigde instellingen afgewezen; de vorige blijven gelden:\n{}", e.getMessage());
        }
    }

    @Override
    public Instant geladenOp() {
        return geladenOp;
    }

    @Override
    public List<Instelfout> afgewezenWijziging() {
        return afgewezen;
    }

    private void neem(Stand nieuw) {
        stand = nieuw;
        geladenOp = Instant.now();
        afgewezen = List.of();
        LOG.info(
                "Instellingen gelezen: {} deelnemers, {} mandaten, {} regio's",
                nieuw.deelnemers().size(),
                nieuw.mandaten().size(),
                nieuw.regios().size());
    }
}
