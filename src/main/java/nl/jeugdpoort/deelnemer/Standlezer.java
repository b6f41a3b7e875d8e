package nl.jeugdpoort.deelnemer;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;
import nl.jeugdpoort.instelling.Configuratiemap;
import nl.jeugdpoort.instelling.Ingelezen;
import nl.jeugdpoort.instelling.Instellingenlezer;
import org.springframework.stereotype.Component;

/** Reads deelnemers, mandaten, regio's and operators and checks them against each other. */
@Component
class Standlezer {

    private final Path map;
    private final List<Standtoets> toetsen;
    private volatile Set<Path> geheimen = Set.of();

    Standlezer(Configuratiemap map, List<Standtoets> toetsen) {
        this.map = map.pad();
        this.toetsen = toetsen;
    }

    /**
     * Reads everything.
     *
     * @throws nl.jeugdpoort.instelling.OngeldigeInstellingen with every error
     */
    Stand lees() {
        var lezer = new Instellingenlezer(map, System::getenv);
        var gelezen = new Gelezen(
                lezer.leesAlle("deelnemers", Deelnemerbestand.class),
                lezer.lees("mandaten.yaml", Mandaatbestand.class),
                lezer.lees("regios.yaml", Regiobestand.class),
                lezer.lees("operators.yaml", Operatorbestand.class));
        geheimen = lezer.geheimen();
        if (!lezer.heeftFouten()) {
            toetsen.forEach(toets -> toets.toets(gelezen).forEach(lezer::voegToe));
        }
        lezer.controleer();
        return stand(gelezen);
    }

    /** Files that gave a secret at the last reading. */
    Set<Path> geheimen() {
        return new HashSet<>(geheimen);
    }

    private static Stand stand(Gelezen gelezen) {
        Map<String, Deelnemer> deelnemers = new LinkedHashMap<>();
        Map<String, Inlog> inlog = new LinkedHashMap<>();
        for (Deelnemerbestand bestand :
                gelezen.deelnemers().stream().map(Ingelezen::waarde).toList()) {
            deelnemers.put(bestand.code(), bestand.deelnemer());
            if (bestand.wachtwoord() != null) {
                inlog.put(
                        bestand.code(),
                        new Inlog(bestand.wachtwoord(), new Persoon(bestand.code(), Rol.DEELNEMER, bestand.code())));
            }
        }
        gelezen.operatoren().forEach(o -> inlog.put(o.naam(), new Inlog(o.wachtwoord(), o.persoon())));
        return new Stand(deelnemers, gelezen.mandatenlijst(), gelezen.regiolijst(), inlog);
    }
}
