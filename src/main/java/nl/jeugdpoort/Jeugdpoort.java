package nl.jeugdpoort;

import nl.jeugdpoort.cli.Opdrachtregel;
import nl.jeugdpoort.toets.Regelnamen;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the gateway, or runs one command of the command line. */
@SpringBootApplication(nameGenerator = Regelnamen.class)
public class Jeugdpoort {

    private static final String DRAGERS = "jdk.virtualThreadScheduler.parallelism";
    private static final String GENOEG_DRAGERS = "64";

    public static void main(String[] args) {
        zorgVoorDragers();
        if (Opdrachtregel.isOpdracht(args)) {
            System.exit(Opdrachtregel.voerUit(args));
        }
        laatNativeCodeWeg();
        SpringApplication.run(Jeugdpoort.class, args);
    }

    /** Netty, inside Artemis, needs no native code for the few connections of partners, and every JDK warns about it. */
    private static void laatNativeCodeWeg() {
        System.setProperty("io.netty.transport.noNative", "true");
        System.setProperty("io.netty.noUnsafe", "true");
    }

    /**
     * A virtual thread that waits while it loads a class keeps its carrier. With a carrier per core, a few deliveries during the start
     * occupy them all and wait for the lock of a jar whose holder then never gets a carrier: no delivery goes on, for good.
     */
    private static void zorgVoorDragers() {
        if (System.getProperty(DRAGERS) == null) {
            System.setProperty(DRAGERS, GENOEG_DRAGERS);
        }
    }
}
