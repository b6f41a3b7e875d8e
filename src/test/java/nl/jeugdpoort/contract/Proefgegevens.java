package nl.jeugdpoort.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.jeugdpoort.instelling.Instelfout;
import nl.jeugdpoort.instelling.OngeldigeInstellingen;

/** A config folder with contracts and lists, to be filled and spoiled by a test. */
record Proefgegevens(Path pad) {

    static final String GEMEENTE = "0141";
    static final String AANBIEDER = "42420003";

    private static final String CONTRACTKOP =
            "gemeente;aanbieder;productcategorie;productcode;eenheid;tarief_eurocent;tarief_per;uitvoeringsvariant;"
                    + "productlijst;geldig_van;geldig_tot\n";
    private static final String LIJSTKOP = "categorie;code;omschrijving;geldig_van;geldig_tot\n";

    /** Puts these lines in the one file with contracts. */
    Proefgegevens contracten(String... regels) {
        return met("contracten/proef.csv", CONTRACTKOP + String.join("\n", regels) + "\n");
    }

    /** Puts agreements of the two parties of these tests in the one file with contracts; a line begins with the category. */
    Proefgegevens afspraken(String... regels) {
        return contracten(List.of(regels).stream()
                .map(regel -> GEMEENTE + ";" + AANBIEDER + ";" + regel)
                .toArray(String[]::new));
    }

    Proefgegevens productlijst(String naam, String... regels) {
        return met("productcodes/" + naam + ".csv", LIJSTKOP + String.join("\n", regels) + "\n");
    }

    Proefgegevens met(String bestand, String inhoud) {
        try {
            Path doel = pad.resolve(bestand);
            Files.createDirectories(doel.getParent());
            Files.writeString(doel, inhoud);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Contractgegevens lees() {
        return Contractgegevens.uit(pad);
    }

    /** What was agreed by the two parties of these tests. */
    Productafspraken over(String categorie, String code) {
        return lees().over(GEMEENTE, AANBIEDER, categorie, code);
    }

    List<String> fouten() {
        try {
            lees();
            return List.of();
        } catch (OngeldigeInstellingen e) {
            return e.fouten().stream().map(Instelfout::toString).toList();
        }
    }
}
