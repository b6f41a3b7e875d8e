package nl.jeugdpoort.aflevering.kanaal;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to the folder {@code uit/{code}/}; whoever looks there sees whole files only. */
@Component
class MapBezorger implements Bezorger {

    private static final Logger LOG = LoggerFactory.getLogger(MapBezorger.class);

    private final Path uit;
    private final Verpakking verpakking;

    MapBezorger(@Value("${jeugdpoort.data}") Path data, Verpakking verpakking) {
        this.uit = data.toAbsolutePath().resolve("uit");
        this.verpakking = verpakking;
    }

    @Override
    public Afleverkanaal kanaal() {
        return Afleverkanaal.MAP;
    }

    @Override
    public Uitkomst bezorg(Zending zending) {
        var pakket = verpakking.pak(zending.bericht(), zending.inhoud());
        String naam = Bestandsnaam.van(zending.bericht(), pakket.extensie());
        zending.gesprek().vraag("Bestand uit/" + zending.naar().code() + "/" + naam);
        try {
            Path map = Files.createDirectories(uit.resolve(zending.naar().code()));
            Path voorlopig = map.resolve(Bestandsnaam.voorlopig(naam));
            schrijf(voorlopig, pakket.inhoud());
            Files.move(voorlopig, map.resolve(naam), ATOMIC_MOVE);
            bewaarNamen(map);
            return new Uitkomst.Bezorgd();
        } catch (IOException e) {
            LOG.warn("Cannot write {} for {}: {}", naam, zending.naar().code(), e.toString());
            return new Uitkomst.Tijdelijk("Het bestand is niet te schrijven in de map uit/"
                    + zending.naar().code() + ".");
        }
    }

    private static void schrijf(Path bestand, byte[] inhoud) throws IOException {
        try (var kanaal = FileChannel.open(bestand, CREATE, WRITE, TRUNCATE_EXISTING)) {
            var rest = ByteBuffer.wrap(inhoud);
            while (rest.hasRemaining()) {
                kanaal.write(rest);
            }
            kanaal.force(true);
        }
    }

    /** A new name survives a crash only when its folder is on disk too; Windows does so by itself and opens no folders. */
    private static void bewaarNamen(Path map) throws IOException {
        if (Files.getFileStore(map).supportsFileAttributeView("posix")) {
            try (var kanaal = FileChannel.open(map, READ)) {
                kanaal.force(true);
            }
        }
    }
}
