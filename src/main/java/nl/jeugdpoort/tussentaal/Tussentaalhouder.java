package nl.jeugdpoort.tussentaal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.jeugdpoort.deelnemer.Regios;
import nl.jeugdpoort.instelling.Configuratiemap;
import nl.jeugdpoort.instelling.Instelfout;
import nl.jeugdpoort.instelling.Mapwacht;
import nl.jeugdpoort.instelling.OngeldigeInstellingen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Holds the reading that counts now; a new one replaces it as a whole or not at all. */
@Component
class Tussentaalhouder implements Tussentalen {

    private static final Logger LOG = LoggerFactory.getLogger(Tussentaalhouder.class);

    private final Path map;
    private final Regios regios;
    private final Tussentaalmelder melder;
    private final Mapwacht wacht;
    private volatile Map<String, Tussentaal> talen;
    private List<Instelfout> fouten = List.of();
    private boolean gemeld = true;

    /** Reads the files; throws when they have errors, so that the gateway does not start. */
    Tussentaalhouder(Configuratiemap map, Regios regios, Tussentaalmelder melder) {
        this.map = map.pad();
        this.regios = regios;
        this.melder = melder;
        wacht = new Mapwacht(List.of(this.map.resolve(Tussentaallezer.MAP)));
        neem(Tussentaallezer.lees(this.map));
    }

    /** Takes over changed files; a wrong change is refused, logged and told, and what counted goes on. */
    synchronized void kijk() {
        if (wacht.gewijzigd()) {
            herlees();
            gemeld = false;
        }
        if (!gemeld) {
            gemeld = melder.meld(fouten);
        }
    }

    private void herlees() {
        try {
            neem(Tussentaallezer.lees(map));
            fouten = List.of();
        } catch (OngeldigeInstellingen e) {
            fouten = e.fouten();
            LOG.error("Gewijzigde tussentaal afgewezen; de vorige blijft gelden:\n{}", e.getMessage());
        }
    }

    private void neem(Map<String, Tussentaal> nieuw) {
        talen = nieuw;
        LOG.info("Tussentaal gelezen van {} regio's en gemeenten", nieuw.size());
    }

    @Override
    public Optional<Tussentaal> vanGemeente(String gemeentecode) {
        Map<String, Tussentaal> nu = talen;
        return Optional.ofNullable(nu.get(gemeentecode))
                .or(() -> regios.vanGemeente(gemeentecode).map(regio -> nu.get(regio.cbsJeugdregio())));
    }
}
