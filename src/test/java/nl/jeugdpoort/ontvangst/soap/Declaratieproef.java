package nl.jeugdpoort.ontvangst.soap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.antwoord.Retourmaker;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.toets.Bevinding;

/** A declaratie for a gemeente that answers by itself, and answers to it. */
final class Declaratieproef {

    private Declaratieproef() {}

    static byte[] jw323() {
        try (InputStream bron = Declaratieproef.class.getResourceAsStream("/antwoord/JW323.xml")) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("<h:Ontvanger>0384", "<h:Ontvanger>0153")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the gemeente would write it: one prestatie refused. */
    static byte[] jw325(Retourmaker retourmaker, Bericht heen, String identificatie) {
        Bevinding fout = new Bevinding(
                "TR338",
                "9338",
                Bevinding.Niveau.HISTORIE,
                "/Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie",
                1,
                1,
                null,
                "De toewijzing is niet bekend.");
        return retourmaker
                .antwoord(heen.kop(), Declaratieproef::jw323, List.of(fout), identificatie, LocalDate.of(2026, 11, 4))
                .orElseThrow();
    }
}
