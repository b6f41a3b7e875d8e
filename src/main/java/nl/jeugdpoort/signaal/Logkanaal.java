package nl.jeugdpoort.signaal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes every signal that asks something of someone to the log: kind, codes and ids only. */
@Component
class Logkanaal implements Kanaal {

    private static final Logger LOG = LoggerFactory.getLogger("nl.jeugdpoort.signaal");

    @Override
    public String naam() {
        return "log";
    }

    @Override
    public boolean wil(String soort) {
        return !Signaalinstellingen.kennisgeving(soort);
    }

    @Override
    public Uitkomst verstuur(Signaal signaal) {
        LOG.warn(
                "Signaal {} id={} deelnemer={} bericht={}",
                signaal.soort(),
                signaal.id(),
                signaal.deelnemer(),
                signaal.berichtId());
        return new Uitkomst.Verstuurd();
    }
}
