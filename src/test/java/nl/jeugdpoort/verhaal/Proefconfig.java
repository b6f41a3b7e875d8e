package nl.jeugdpoort.verhaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A config folder: that of the project, and the partners of the stories. */
final class Proefconfig {

    private static final Path BRON = Path.of("config");

    private final Path map;

    private Proefconfig(Path map) {
        this.map = map;
    }

    static Proefconfig in(Path map) throws IOException {
        try (Stream<Path> bestanden = Files.walk(BRON)) {
            for (Path bestand : bestanden.toList()) {
                Path doel = map.resolve(BRON.relativize(bestand));
                if (Files.isDirectory(bestand)) {
                    Files.createDirectories(doel);
                } else {
                    Files.copy(bestand, doel);
                }
            }
        }
        return new Proefconfig(map);
    }

    /** Adds a participant, or puts it in the place of the one with its code. */
    void voegToe(Partner partner, String retour) throws IOException {
        boolean gemeente = partner.code().length() == 4;
        Path deelnemers = map.resolve("deelnemers");
        try (Stream<Path> alle = Files.list(deelnemers)) {
            for (Path eerder : alle.filter(p -> p.getFileName().toString().startsWith(partner.code()))
                    .toList()) {
                Files.delete(eerder);
            }
        }
        Files.writeString(deelnemers.resolve(partner.code() + ".yaml"), """
                code: '%s'
                naam: Proef %s
                soort: %s
                retour: %s
                ketenregels: afkeuren
                uit: %s
                wachtwoord: '{noop}demo'
                """.formatted(
                        partner.code(), partner.code(), gemeente ? "gemeente" : "aanbieder", retour, partner.uit()));
    }

    /** Adds a participant with a postbus, and its choice of what becomes of messages that the gateway makes ready for it. */
    void voegToe(String code, String voorbereiding) throws IOException {
        Files.writeString(map.resolve("deelnemers").resolve(code + ".yaml"), """
                code: '%s'
                naam: Proef %s
                soort: %s
                retour: automatisch
                ketenregels: afkeuren
                uit: postbus
                voorbereiding: %s
                wachtwoord: '{noop}demo'
                """.formatted(
                        code, code, code.length() == 4 ? "gemeente" : "aanbieder", voorbereiding));
    }

    /** Says what a region or gemeente buys. */
    void tussentaal(String code, String... regels) throws IOException {
        Files.writeString(
                map.resolve("tussentaal").resolve(code + ".csv"),
                "code;zorgvorm;productcategorie;productcode;eenheid;frequentie;aanbieders\n"
                        + String.join("\n", regels));
    }

    void voegToe(List<? extends Partner> partners) throws IOException {
        for (Partner partner : partners) {
            voegToe(partner, "automatisch");
        }
    }
}
