package nl.jeugdpoort.stuf;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the StUF koppelvlak.
 *
 * @param zender how the gateway names itself
 * @param verzenden how it calls partners
 */
@ConfigurationProperties("jeugdpoort.stuf")
public record StufInstellingen(
        @DefaultValue Zender zender, @DefaultValue Verzenden verzenden) {

    /**
     * The gateway as sender of Fo01, Fo03 and Bv03, never the name of another party of the chain.
     *
     * @param organisatie own organisation code or name
     * @param applicatie name of the application, 3 to 50 characters
     * @param versie version of the application, two numbers with a dot
     */
    public record Zender(
            @DefaultValue("JEUGDPOORT") String organisatie,
            @DefaultValue("jeugdpoort") String applicatie,
            @DefaultValue("0.1") String versie) {}

    /**
     * Calling partners.
     *
     * @param verbindtijd longest time to connect
     * @param antwoordtijd longest time until the answer is complete
     * @param sslBundel name of a Spring SSL bundle with own certificate and trusted ones, empty for those of the JDK
     */
    public record Verzenden(
            @DefaultValue("5s") Duration verbindtijd,
            @DefaultValue("60s") Duration antwoordtijd,
            @DefaultValue("") String sslBundel) {}
}
