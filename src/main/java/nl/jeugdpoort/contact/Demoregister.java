package nl.jeugdpoort.contact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.jeugdpoort.contact.Rechten.Schrijver;
import nl.jeugdpoort.deelnemer.Regio;
import nl.jeugdpoort.deelnemer.Regios;
import nl.jeugdpoort.instelling.Configuratiemap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the empty register of a region from {@code contactregister/} in the configuration; not in production, where its people are real. */
@Component
@Profile("!productie")
class Demoregister {

    private static final Logger LOG = LoggerFactory.getLogger(Demoregister.class);

    private final Path map;
    private final Regios regios;
    private final ContactStore store;
    private final Leveringen leveringen;

    Demoregister(Configuratiemap map, Regios regios, ContactStore store, Leveringen leveringen) {
        this.map = map.pad().resolve("contactregister");
        this.regios = regios;
        this.store = store;
        this.leveringen = leveringen;
    }

    /** Reads the file of every region that has one, named after its code, for example {@code JZ32.csv}. */
    @EventListener(ApplicationReadyEvent.class)
    public void vul() throws IOException {
        for (Regio regio : regios.alle()) {
            Path bestand = map.resolve(regio.cbsJeugdregio() + ".csv");
            if (Files.exists(bestand) && !store.heeft(regio.cbsJeugdregio())) {
                vul(regio, Files.readAllBytes(bestand));
            }
        }
    }

    private void vul(Regio regio, byte[] inhoud) {
        var levering = Csvlevering.lees(inhoud, Map.of("regio", regio.cbsJeugdregio(), "soort", "mutaties"));
        Rapport rapport = leveringen.neem(levering, new Schrijver(regio, null, "demo"));
        LOG.info("Contactregister van {} gevuld met {} voorbeelden", regio.naam(), rapport.opgenomen());
        fouten(rapport)
                .forEach(regel ->
                        LOG.warn("Voorbeeld op regel {} is geweigerd: {}", regel.plaats(), regel.bevindingen()));
    }

    private static Stream<Rapport.Regel> fouten(Rapport rapport) {
        return rapport.regels().stream().filter(regel -> regel.uitkomst() == Rapport.Uitkomst.GEWEIGERD);
    }
}
