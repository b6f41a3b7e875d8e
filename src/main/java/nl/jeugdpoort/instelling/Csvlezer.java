package nl.jeugdpoort.instelling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads the CSV files of one config folder: UTF-8, semicolons, a line with the names of the columns, lines that begin with {@code #} are
 * remarks. Collects every error until {@link #controleer()} throws them together.
 */
public final class Csvlezer {

    private final Path map;
    private final Instelfouten fouten = new Instelfouten();

    /**
     * @param map the config folder
     */
    public Csvlezer(Path map) {
        this.map = map;
    }

    /**
     * Reads one file; when the config folder does not have it, the one that comes with the gateway.
     *
     * @param kolommen every column that the file must have, in any order, and no other
     */
    public List<Csvregel> lees(String bestand, List<String> kolommen) {
        return Files.exists(map.resolve(bestand)) ? leesEigen(bestand, kolommen) : leesMeegeleverd(bestand, kolommen);
    }

    /** Reads a file that belongs to the release, whatever the config folder says. */
    public List<Csvregel> leesMeegeleverd(String bestand, List<String> kolommen) {
        try (InputStream bron = Csvlezer.class.getResourceAsStream("/config/" + bestand)) {
            return ontleed(bestand, bron.readAllBytes(), kolommen);
        } catch (IOException e) {
            return onleesbaar(bestand);
        }
    }

    /** Reads every {@code *.csv} of a subfolder, by name; a folder that is missing has no lines. */
    public List<Csvregel> leesAlle(String submap, List<String> kolommen) {
        return bestanden(submap).stream()
                .flatMap(bestand -> leesEigen(bestand, kolommen).stream())
                .toList();
    }

    /** The {@code *.csv} of a subfolder, by name, as paths relative to the config folder. */
    public List<String> bestanden(String submap) {
        Path plek = map.resolve(submap);
        if (!Files.exists(plek)) {
            return List.of();
        }
        try (Stream<Path> alle = Files.list(plek)) {
            return alle.map(pad -> pad.getFileName().toString())
                    .filter(naam -> naam.toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .sorted()
                    .map(naam -> submap + "/" + naam)
                    .toList();
        } catch (IOException e) {
            fouten.voegToe(new Instelfout(submap, 1, "", "deze map is niet te lezen in " + map));
            return List.of();
        }
    }

    /** Keeps an error about a file as a whole; the text is Dutch. */
    public void fout(String bestand, String melding) {
        fouten.voegToe(new Instelfout(bestand, 1, "", melding));
    }

    /**
     * Ends the reading, or a part of it.
     *
     * @throws OngeldigeInstellingen when there was any error so far
     */
    public void controleer() {
        fouten.controleer();
    }

    private List<Csvregel> leesEigen(String bestand, List<String> kolommen) {
        try {
            return ontleed(bestand, Files.readAllBytes(map.resolve(bestand)), kolommen);
        } catch (IOException e) {
            return onleesbaar(bestand);
        }
    }

    private List<Csvregel> ontleed(String bestand, byte[] inhoud, List<String> kolommen) {
        try {
            String tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(inhoud))
                    .toString();
            return new Csvtekst(bestand, kolommen, fouten).regels(tekst);
        } catch (CharacterCodingException e) {
            fouten.voegToe(new Instelfout(bestand, 1, "", "het bestand is geen UTF-8; bewaar het als CSV UTF-8"));
            return List.of();
        }
    }

    private List<Csvregel> onleesbaar(String bestand) {
        fouten.voegToe(new Instelfout(bestand, 1, "", "het bestand is niet te lezen in " + map));
        return List.of();
    }
}
