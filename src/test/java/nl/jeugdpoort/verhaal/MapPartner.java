package nl.jeugdpoort.verhaal;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Drops files in its folder of the gateway, and takes files from the other one. */
final class MapPartner extends Partner {

    private Path naarPoort;
    private Path vanPoort;

    MapPartner(String code) {
        super(code);
    }

    @Override
    String uit() {
        return "map";
    }

    @Override
    void begin(Poortadres poort) {
        naarPoort = poort.data().resolve("in").resolve(code());
        vanPoort = poort.data().resolve("uit").resolve(code());
    }

    @Override
    void stuurt(byte[] bericht) throws IOException {
        laatVallen(UUID.randomUUID() + ".xml", bericht);
    }

    /** Writes under another name first, as a careful partner does. */
    Path laatVallen(String naam, byte[] bericht) throws IOException {
        Files.createDirectories(naarPoort);
        Path half = Files.write(naarPoort.resolve(naam + ".deel"), bericht);
        return Files.move(half, naarPoort.resolve(naam), ATOMIC_MOVE);
    }

    @Override
    void leegtBrievenbus() throws IOException {
        for (Path bestand : bestanden(vanPoort)) {
            ontving(new Post(Files.readAllBytes(bestand)));
            Files.delete(bestand);
        }
    }

    /** Whole files, oldest first as far as their names tell. */
    static List<Path> bestanden(Path map) throws IOException {
        if (!Files.isDirectory(map)) {
            return List.of();
        }
        try (Stream<Path> inhoud = Files.list(map)) {
            return inhoud.filter(p -> !p.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
