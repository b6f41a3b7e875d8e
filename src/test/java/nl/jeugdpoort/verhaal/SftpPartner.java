package nl.jeugdpoort.verhaal;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** Has a SFTP server where the gateway brings and fetches files. */
final class SftpPartner extends Partner {

    private final SshServer server = SshServer.setUpDefaultServer();
    private final Path naarPoort;
    private final Path vanPoort;
    private final String hostsleutel;

    SftpPartner(String code, Path wortel) throws Exception {
        super(code);
        naarPoort = Files.createDirectories(wortel.resolve("van-" + code));
        vanPoort = Files.createDirectories(wortel.resolve("naar-" + code));
        var sleutels = new SimpleGeneratorHostKeyProvider(wortel.resolveSibling(code + ".hostsleutel"));
        sleutels.setAlgorithm("EC");
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(sleutels);
        server.setPasswordAuthenticator((wie, wachtwoord, s) -> wie.equals("poort") && wachtwoord.equals("geheim"));
        server.setFileSystemFactory(new VirtualFileSystemFactory(wortel));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.start();
        hostsleutel = PublicKeyEntry.toString(
                sleutels.loadKeys(null).iterator().next().getPublic());
    }

    @Override
    String uit() {
        return """

                  kanaal: sftp
                  host: 127.0.0.1
                  poort: %d
                  pad: /%s
                  ophalen: /%s
                  gebruiker: poort
                  wachtwoord: geheim
                  hostsleutel: '[127.0.0.1]:%d %s'
                """.formatted(
                server.getPort(), vanPoort.getFileName(), naarPoort.getFileName(), server.getPort(), hostsleutel).stripTrailing();
    }

    @Override
    void stuurt(byte[] bericht) throws IOException {
        zetKlaar(UUID.randomUUID() + ".xml", bericht);
    }

    Path zetKlaar(String naam, byte[] bericht) throws IOException {
        Path half = Files.write(naarPoort.resolve(naam + ".deel"), bericht);
        return Files.move(half, naarPoort.resolve(naam), ATOMIC_MOVE);
    }

    @Override
    void leegtBrievenbus() throws IOException {
        for (Path bestand : MapPartner.bestanden(vanPoort)) {
            ontving(new Post(Files.readAllBytes(bestand)));
            Files.delete(bestand);
        }
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }
}
