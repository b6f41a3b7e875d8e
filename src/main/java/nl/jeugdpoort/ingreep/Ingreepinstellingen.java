package nl.jeugdpoort.ingreep;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How operators act.
 *
 * @param bedenktijd how long after a rejection its sender hears nothing, so that it can be taken back
 */
@ConfigurationProperties("jeugdpoort.ingreep")
public record Ingreepinstellingen(Duration bedenktijd) {}
