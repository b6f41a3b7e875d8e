package nl.jeugdpoort.contract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdpoort.instelling.Configuratiemap;
import nl.jeugdpoort.instelling.Instelfout;
import nl.jeugdpoort.instelling.Mapwacht;
import nl.jeugdpoort.instelling.OngeldigeInstellingen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Holds the reading that counts now; a new one replaces it as a whole or not at all. */
@Component
class Gegevenshouder implements Contracten, Gemeenten {

    private static final Logger LOG = LoggerFactory.getLogger(Gegevenshouder.class);

    private final Path map;
    private final Wijzigingsmelder melder;
    private final Mapwacht wacht;
    private volatile Contractgegevens gegevens;
    private List<Instelfout> fouten = List.of();
    private boolean gemeld = true;

    /** Reads the files; throws when they have errors, so that the gateway does not start. */
    Gegevenshouder(Configuratiemap map, Wijzigingsmelder melder) {
        this.map = map.pad();
        this.melder = melder;
        wacht = new Mapwacht(Stream.of("contracten", "productcodes", "codelijsten")
                .map(this.map::resolve)
                .toList());
        neem(Contractgegevens.uit(this.map));
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
            neem(Contractgegevens.uit(map));
            fouten = List.of();
        } catch (OngeldigeInstellingen e) {
            fouten = e.fouten();
            LOG.error("Gewijzigde contracten of lijsten afgewezen; de vorige blijven gelden:\n{}", e.getMessage());
        }
    }

    private void neem(Contractgegevens nieuw) {
        gegevens = nieuw;
        LOG.info("Contracten en lijsten gelezen: {}", nieuw);
    }

    @Override
    public boolean kent(String gemeente, String aanbieder) {
        return gegevens.kent(gemeente, aanbieder);
    }

    @Override
    public Productafspraken over(String gemeente, String aanbieder, String categorie, String code) {
        return gegevens.over(gemeente, aanbieder, categorie, code);
    }

    @Override
    public boolean bestaat(String code, LocalDate dag) {
        return gegevens.bestaat(code, dag);
    }
}
