package nl.jeugdpoort.cli.simulatie;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What a simulation has to do. Make one with {@link #van} and change it with the {@code met} methods.
 *
 * @param url address of the gateway, for example {@code http://127.0.0.1:8080}
 * @param berichten how many messages in all, spread evenly over the pairs
 * @param zelf participants that answer heenberichten themselves
 * @param gelijktijdig connections that send; a pair never uses more than one at a time
 * @param wachtwoord password of every participant
 * @param doet what part to play
 * @param geduld how long to repeat a request that the gateway cannot take, and how long to wait while nothing more arrives
 * @param grootte bytes per message: every message is then a JW323 of about this size; 0 for ordinary traffic
 */
public record Opdracht(
        URI url,
        Run run,
        int berichten,
        List<Paar> paren,
        Set<String> zelf,
        int gelijktijdig,
        String wachtwoord,
        Doet doet,
        Duration geduld,
        long grootte) {

    /** Which part of the play. */
    public enum Doet {
        ALLES,
        ALLEEN_VERSTUREN,
        /** Fetch, and expect everything that a run with the same seed, day, count and pairs has sent. */
        ALLEEN_OPHALEN
    }

    /** Ordinary traffic with eight connections, signed today, with a seed of the moment. */
    public static Opdracht van(URI url, int berichten, List<Paar> paren) {
        Run run = new Run(System.nanoTime(), LocalDate.now(ZoneId.of("Europe/Amsterdam")));
        return new Opdracht(url, run, berichten, paren, Set.of(), 8, "demo", Doet.ALLES, Duration.ofMinutes(2), 0);
    }

    public Opdracht met(Run andere) {
        return new Opdracht(url, andere, berichten, paren, zelf, gelijktijdig, wachtwoord, doet, geduld, grootte);
    }

    public Opdracht metZelf(Set<String> codes) {
        return new Opdracht(url, run, berichten, paren, codes, gelijktijdig, wachtwoord, doet, geduld, grootte);
    }

    public Opdracht metGelijktijdig(int verbindingen) {
        return new Opdracht(url, run, berichten, paren, zelf, verbindingen, wachtwoord, doet, geduld, grootte);
    }

    public Opdracht metWachtwoord(String ander) {
        return new Opdracht(url, run, berichten, paren, zelf, gelijktijdig, ander, doet, geduld, grootte);
    }

    public Opdracht met(Doet deel) {
        return new Opdracht(url, run, berichten, paren, zelf, gelijktijdig, wachtwoord, deel, geduld, grootte);
    }

    public Opdracht met(Duration langer) {
        return new Opdracht(url, run, berichten, paren, zelf, gelijktijdig, wachtwoord, doet, langer, grootte);
    }

    public Opdracht metGrootte(long bytes) {
        return new Opdracht(url, run, berichten, paren, zelf, gelijktijdig, wachtwoord, doet, geduld, bytes);
    }

    /** How many messages the pair at this position sends. */
    int aantal(int paar) {
        return berichten / paren.size() + (paar < berichten % paren.size() ? 1 : 0);
    }
}
