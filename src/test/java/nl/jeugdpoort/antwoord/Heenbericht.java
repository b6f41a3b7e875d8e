package nl.jeugdpoort.antwoord;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Feiten;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;

/** A heenbericht for tests: its bytes and the header that goes with them. */
record Heenbericht(String soort, byte[] bytes) {

    static final List<String> SOORTEN = List.of("JW301", "JW305", "JW307", "JW315", "JW317", "JW319", "JW323");
    static final LocalDate DAGTEKENING = LocalDate.of(2026, 11, 3);
    static final String IDENTIFICATIE = "R-2026110301";

    static Heenbericht van(String soort) {
        try (InputStream bestand = Heenbericht.class.getResourceAsStream("/antwoord/" + soort + ".xml")) {
            return new Heenbericht(soort, bestand.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Heenbericht uit(Path bestand) throws IOException {
        String naam = bestand.getFileName().toString();
        return new Heenbericht(naam.substring(0, 5), Files.readAllBytes(bestand));
    }

    Berichtkop kop() {
        Plat plat = Plat.van(bytes);
        String id = "/Bericht/Header/BerichtIdentificatie/";
        String versie = "/Bericht/Header/XsdVersie/";
        Feiten feiten = new Feiten(
                plat.velden().get(versie + "BasisschemaXsdVersie"),
                plat.velden().get(versie + "BerichtXsdVersie"),
                List.of(),
                List.of());
        return new Berichtkop(
                "ijw/3.2",
                soort,
                plat.velden().get("/Bericht/Header/Afzender"),
                plat.velden().get("/Bericht/Header/Ontvanger"),
                plat.velden().get(id + "Identificatie"),
                LocalDate.parse(plat.velden().get(id + "Dagtekening")),
                null,
                feiten);
    }

    /** The answer to this message, valid or the test fails. */
    Plat antwoord(Bevinding... afkeuringen) {
        Retourmaker retourmaker =
                new SchemaRetourmaker(Standaardmappen.meegeleverd(), new AntwoordInstellingen("1.0.0"));
        byte[] antwoord = retourmaker
                .antwoord(kop(), () -> bytes, List.of(afkeuringen), IDENTIFICATIE, DAGTEKENING)
                .orElseThrow();
        Geldig.toets(retourmaker.antwoordsoort(soort).orElseThrow(), antwoord);
        return Plat.van(antwoord);
    }

    static Bevinding bevinding(Niveau niveau, String retourcode, String pad) {
        return new Bevinding("TR000", retourcode, niveau, pad, 1, 1, null, "Er is iets mis.");
    }

    static Bevinding historie(String retourcode, String pad) {
        return bevinding(Niveau.HISTORIE, retourcode, pad);
    }
}
