package nl.jeugdpoort.aflevering.proef;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.deelnemer.Deelnemer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes a file in the folder of the participant, reads it back and removes it. */
@Component
class Maprit implements Proefrit {

    private final Path uit;

    Maprit(@Value("${jeugdpoort.data}") Path data) {
        this.uit = data.toAbsolutePath().resolve("uit");
    }

    @Override
    public boolean kan(Afleverkanaal kanaal) {
        return kanaal == Afleverkanaal.MAP;
    }

    @Override
    public void rijd(Deelnemer naar, Stappen stappen) throws Proeffout {
        Path bestand = uit.resolve(naar.code()).resolve(Proefbestand.NAAM);
        stappen.zet("Een bestand schrijven in de map uit/" + naar.code(), () -> {
            try {
                Files.createDirectories(bestand.getParent());
                Files.write(bestand, Proefbestand.INHOUD);
                return "Het bestand " + Proefbestand.NAAM + " staat in de map.";
            } catch (IOException e) {
                throw new Proeffout(
                        "De map is niet te beschrijven. Kijk of ze bestaat, of de poort er mag schrijven en of de schijf niet vol is.",
                        e);
            }
        });
        stappen.zet("Het bestand weer weghalen", () -> {
            try {
                Files.delete(bestand);
                return "De map is weer zoals ze was.";
            } catch (IOException e) {
                throw new Proeffout(
                        "Het bestand " + Proefbestand.NAAM
                                + " is niet weg te halen. Verwijder het zelf en geef de poort het recht om te verwijderen.",
                        e);
            }
        });
    }
}
