package nl.jeugdpoort.aflevering;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How deliveries are tried.
 *
 * @param wachttijden pause after the first, second, ... failed attempt; after the last pause one more attempt follows, then parking
 * @param spreiding part of a pause by which it is made longer at random, 0 to 1
 * @param pogingduur how long one attempt may take in all
 * @param verbindtijd how long making a connection may take
 * @param banen how many lanes to one addressee go side by side, on each node
 * @param kringpauze first pause for an addressee that keeps failing; doubles up to twelve times this
 */
@ConfigurationProperties("jeugdpoort.aflevering")
public record Afleverinstellingen(
        List<Duration> wachttijden,
        double spreiding,
        Duration pogingduur,
        Duration verbindtijd,
        int banen,
        Duration kringpauze) {}
