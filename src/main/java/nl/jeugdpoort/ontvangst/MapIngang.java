package nl.jeugdpoort.ontvangst;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.ontvangst.Bestandsvorm.Bestand;
import nl.jeugdpoort.ontvangst.Uitkomst.Geweigerd;
import nl.jeugdpoort.toegang.Weigering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder channel in: {@code {data}/in/{code}/}. An accepted file is gone; a refused one is renamed to
 * {@code name.geweigerd} and the reason stands beside it in {@code name.fout.json}. Who may write in a folder is who it says. A file that
 * is no XML may stand for a message, by a {@link Bestandsvorm}.
 */
@Component
class MapIngang {

    private static final Logger LOG = LoggerFactory.getLogger(MapIngang.class);

    private final Ontvangst ontvangst;
    private final Deelnemers deelnemers;
    private final ObjectProvider<Bestandsvorm> vormen;
    private final ObjectMapper json;
    private final Path in;

    MapIngang(
            Ontvangst ontvangst,
            Deelnemers deelnemers,
            ObjectProvider<Bestandsvorm> vormen,
            ObjectMapper json,
            @Value("${jeugdpoort.data}") Path data) {
        this.ontvangst = ontvangst;
        this.deelnemers = deelnemers;
        this.vormen = vormen;
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
        byte[] inhoud = Files.readAllBytes(bestand);
        Optional<Bestandsvorm> vorm =
                vormen.orderedStream().filter(v -> v.kent(naam)).findFirst();
        return vorm.isPresent()
                ? alsBericht(vorm.get(), bestand(bestand, code, inhoud))
                : ontvangst.ontvang(new Aanbieding(inhoud, Kanaal.MAP, code, null, naam));
    }

    private Uitkomst alsBericht(Bestandsvorm vorm, Bestand bestand) {
        byte[] bericht;
        try {
            bericht = vorm.bericht(bestand);
        } catch (Weigering e) {
            var zoals = new Aanbieding(bestand.inhoud(), Kanaal.MAP, bestand.indiener(), null, bestand.naam());
            return ontvangst.weigerOnleesbaar(zoals, e.getMessage());
        }
        return ontvangst.ontvang(new Aanbieding(bericht, Kanaal.MAP, bestand.indiener(), null, bestand.naam()));
    }

    /** A file that is dropped again is another file, also with the same content; one that is found again after a restart is not. */
    private static Bestand bestand(Path plaats, String code, byte[] inhoud) throws IOException {
        var kenmerken = Files.readAttributes(plaats, BasicFileAttributes.class);
        FileTime gewijzigd = kenmerken.lastModifiedTime();
        String spoor = (kenmerken.creationTime() + "" + gewijzigd + kenmerken.fileKey()).replaceAll("[^A-Za-z0-9]", "");
        return new Bestand(code, plaats.getFileName().toString(), spoor, gewijzigd.toInstant(), inhoud);
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
