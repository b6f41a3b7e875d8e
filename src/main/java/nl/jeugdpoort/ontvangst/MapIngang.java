package nl.jeugdpoort.ontvangst;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.ontvangst.Uitkomst.Geweigerd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder channel in: {@code {data}/in/{code}/}. An accepted file is gone; a refused one is renamed to
 * {@code name.geweigerd} and the reason stands beside it in {@code name.fout.json}. Who may write in a folder is who it says.
 */
@Component
class MapIngang {

    private static final Logger LOG = LoggerFactory.getLogger(MapIngang.class);

    private final Ontvangst ontvangst;
    private final Deelnemers deelnemers;
    private final ObjectMapper json;
    private final Path in;

    MapIngang(Ontvangst ontvangst, Deelnemers deelnemers, ObjectMapper json, @Value("${jeugdpoort.data}") Path data) {
        this.ontvangst = ontvangst;
        this.deelnemers = deelnemers;
        this.json = json;
        this.in = data.toAbsolutePath().resolve("in");
    }

    /** Makes the folders of all participants; called at start and now and then, because participants come and go. */
    public void maakMappen() throws IOException {
        for (var deelnemer : deelnemers.alle()) {
            Files.createDirectories(in.resolve(deelnemer.code()));
        }
    }

    /**
     * Takes one file that has been written completely.
     *
     * @param gevallen a file in {@code in/{code}/}
     */
    public void ontvang(File gevallen) throws IOException {
        Path bestand = gevallen.toPath();
        Uitkomst uitkomst = aanbieden(bestand, bestand.getParent().getFileName().toString());
        if (uitkomst instanceof Geweigerd geweigerd) {
            zetApart(bestand, geweigerd);
        } else {
            Files.deleteIfExists(bestand);
        }
    }

    private Uitkomst aanbieden(Path bestand, String code) throws IOException {
        String naam = bestand.getFileName().toString();
        if (Files.size(bestand) > Ontvangst.MAX_BYTES) {
            return ontvangst.weigerTeGroot(new Aanbieding(null, Kanaal.MAP, code, null, naam));
        }
        return ontvangst.ontvang(new Aanbieding(Files.readAllBytes(bestand), Kanaal.MAP, code, null, naam));
    }

    private void zetApart(Path bestand, Geweigerd geweigerd) throws IOException {
        Path fout = bestand.resolveSibling(bestand.getFileName() + ".fout.json");
        Path nieuw = bestand.resolveSibling(bestand.getFileName() + ".fout.json.nieuw");
        Files.write(nieuw, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(Foutmelding.van(geweigerd)));
        Files.move(nieuw, fout, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.move(
                bestand,
                bestand.resolveSibling(bestand.getFileName() + ".geweigerd"),
                StandardCopyOption.REPLACE_EXISTING);
        LOG.info(
                "File refused in folder of {}: {}",
                bestand.getParent().getFileName(),
                geweigerd.grond().code());
    }
}
