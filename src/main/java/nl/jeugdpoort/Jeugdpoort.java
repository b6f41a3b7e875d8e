package nl.jeugdpoort;

import nl.jeugdpoort.cli.Opdrachtregel;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the gateway, or runs one command of the command line. */
@SpringBootApplication
public class Jeugdpoort {

    public static void main(String[] args) {
        if (Opdrachtregel.isOpdracht(args)) {
            System.exit(Opdrachtregel.voerUit(args));
        }
        SpringApplication.run(Jeugdpoort.class, args);
    }
}
