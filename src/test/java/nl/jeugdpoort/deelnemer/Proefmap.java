package nl.jeugdpoort.deelnemer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.jeugdpoort.instelling.Instelfout;
import nl.jeugdpoort.instelling.OngeldigeInstellingen;

/** A small right configuration in a folder, to be spoiled by a test. */
record Proefmap(Path pad) {

    static final String GEMEENTE = """
            code: '0384'
            naam: Gemeente Diemen
            soort: gemeente
            oin: '00000099000000384000'
            retour: automatisch
            ketenregels: afkeuren
            uit: postbus
            wachtwoord: '{noop}demo'
            """;

    static final String MANDAAT = """
            mandaten:
              - indiener: '0384'
                afzender: '42420001'
                berichtsoorten: [JW315]
                geldig-vanaf: 2026-01-01
                geldig-tot: 2026-06-30
            """;

    static Proefmap in(Path pad) {
        return new Proefmap(pad)
                .met("deelnemers/0384.yaml", GEMEENTE)
                .met("deelnemers/42420001.yaml", aanbieder("42420001"))
                .met("mandaten.yaml", MANDAAT)
                .met("regios.yaml", "regios: []\n")
                .met("operators.yaml", "operators:\n  - naam: operator\n    wachtwoord: '{noop}demo'\n");
    }

    static String aanbieder(String code) {
        return GEMEENTE.replace("0384", code)
                .replace("gemeente", "aanbieder")
                .replace("0000009900000" + code, "000000990" + code);
    }

    Proefmap met(String bestand, String inhoud) {
        try {
            Path doel = pad.resolve(bestand);
            Files.createDirectories(doel.getParent());
            Files.writeString(doel, inhoud);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> fouten() {
        try {
            ProefDeelnemers.lezer(pad).lees();
            return List.of();
        } catch (OngeldigeInstellingen e) {
            return e.fouten().stream().map(Instelfout::toString).toList();
        }
    }
}
