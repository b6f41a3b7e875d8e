package nl.jeugdpoort.deelnemer;

import java.time.Instant;
import java.util.List;
import nl.jeugdpoort.instelling.Instelfout;

/** How the configuration of participants stands, for the console. */
public interface Configuratiestand {

    /** When the configuration that counts now was read. */
    Instant geladenOp();

    /** Why the last change of the files was refused; empty when the files and the gateway agree. */
    List<Instelfout> afgewezenWijziging();
}
