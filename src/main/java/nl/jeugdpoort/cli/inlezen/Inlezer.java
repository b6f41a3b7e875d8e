package nl.jeugdpoort.cli.inlezen;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a pile of old messages into the registers of a gateway. */
public final class Inlezer {

    private final Verzender verzender;
    private final Voortgang voortgang;

    /**
     * @param url address of the gateway
     * @param naam login name of an operator
     */
    public Inlezer(URI url, String naam, String wachtwoord, Voortgang voortgang) {
        verzender = new Verzender(url, naam, wachtwoord);
        this.voortgang = voortgang;
    }

    /** Hears how far it is. */
    @FunctionalInterface
    public interface Voortgang {

        /** @param wat what is being done, in Dutch */
        void stand(String wat, int klaar, int totaal);
    }

    /**
     * What became of a pile.
     *
     * @param gevolgen how often the gateway said what: ingelezen, al-bekend, zonder-gevolg
     * @param afgekeurd messages that were left out, because a retour in the pile refused them
     * @param retouren retours in the pile
     * @param fouten files that hold no valid message, each with a Dutch sentence
     */
    public record Verslag(Map<String, Integer> gevolgen, int afgekeurd, int retouren, Map<Path, String> fouten) {}

    /**
     * Reads all files, puts the messages in order and hands them over. Done again it changes nothing.
     *
     * @throws Inleesfout when the gateway does not answer or refuses a message
     */
    public Verslag lees(List<Path> bestanden) {
        Stapel stapel = new Stapel();
        for (int i = 0; i < bestanden.size(); i++) {
            stapel.neem(bestanden.get(i));
            voortgang.stand("Lezen", i + 1, bestanden.size());
        }
        List<Oudbericht> berichten = stapel.opVolgorde();
        Map<String, Integer> gevolgen = new TreeMap<>();
        for (int i = 0; i < berichten.size(); i++) {
            gevolgen.merge(verzender.stuur(berichten.get(i).bestand()), 1, Integer::sum);
            voortgang.stand("Inlezen", i + 1, berichten.size());
        }
        return new Verslag(gevolgen, stapel.afgekeurd(), stapel.retouren(), stapel.fouten());
    }
}
