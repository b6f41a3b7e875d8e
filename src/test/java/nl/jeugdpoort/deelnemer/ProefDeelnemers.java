package nl.jeugdpoort.deelnemer;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.jeugdpoort.instelling.Configuratiemap;
import nl.jeugdpoort.standaard.Standaardmappen;

/** Participants for tests without Spring: the demo set of {@code config/}, or another folder. */
public final class ProefDeelnemers {

    private ProefDeelnemers() {}

    /** The demo participants on the real clock. */
    public static Deelnemers demo() {
        return new ActueleDeelnemers(houder(Path.of("config")), Clock.systemUTC());
    }

    /** The regions of {@code config/}. */
    public static Regios regios() {
        return new ActueleRegios(houder(Path.of("config")));
    }

    /** Who logs in, from {@code config/}. */
    public static Inloggegevens inlog() {
        return new Wachtwoordcontrole(houder(Path.of("config")));
    }

    static Standhouder houder(Path map) {
        return new Standhouder(lezer(map));
    }

    static Standlezer lezer(Path map) {
        return new Standlezer(
                new Configuratiemap(map.toAbsolutePath()),
                List.of(
                        new Deelnemertoets(),
                        new Mandaattoets(Standaardmappen.meegeleverd()),
                        new Regiotoets(),
                        new Operatortoets(),
                        new Mailtoets("", "")));
    }
}
