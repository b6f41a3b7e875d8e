package nl.jeugdpoort;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the gateway. */
@SpringBootApplication
public class Jeugdpoort {

    public static void main(String[] args) {
        SpringApplication.run(Jeugdpoort.class, args);
    }
}
