package nl.jeugdpoort.uitval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;

/** A partner that reads its folder {@code uit/{code}/}. */
record Uitmap(Path map) {

    private record Bestand(FileTime tijd, Waarneming inhoud) {}

    /** By time of writing, whose steps may be some milliseconds; then by identificatie. */
    List<Waarneming> ontvangen() {
        if (Files.notExists(map)) {
            return List.of();
        }
        try (var bestanden = Files.list(map)) {
            return bestanden
                    .filter(b -> b.toString().endsWith(".xml"))
                    .map(Uitmap::lees)
                    .sorted(Comparator.comparing(Bestand::tijd)
                            .thenComparing(b -> b.inhoud().identificatie()))
                    .map(Bestand::inhoud)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bestand lees(Path bestand) {
        try {
            return new Bestand(Files.getLastModifiedTime(bestand), Waarneming.van(Files.readAllBytes(bestand)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
