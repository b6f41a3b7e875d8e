package nl.jeugdpoort.aflevering.kanaal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** A real SFTP server with one user, one key that it takes instead of a password, and a folder {@code in}. */
final class Proefsftp implements AutoCloseable {

    final Path map;
    private final SshServer server = SshServer.setUpDefaultServer();
    private final String hostsleutel;

    Proefsftp(Path wortel, PublicKey sleutel) throws Exception {
        map = Files.createDirectories(wortel.resolve("in"));
        var sleutels = new SimpleGeneratorHostKeyProvider(wortel.resolveSibling("hostsleutel"));
        sleutels.setAlgorithm("EC");
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(sleutels);
        server.setPasswordAuthenticator((wie, wachtwoord, s) -> wie.equals("poort") && wachtwoord.equals("geheim"));
        server.setPublickeyAuthenticator((wie, aangeboden, s) -> KeyUtils.compareKeys(aangeboden, sleutel));
        server.setFileSystemFactory(new VirtualFileSystemFactory(wortel));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.start();
        hostsleutel = PublicKeyEntry.toString(
                sleutels.loadKeys(null).iterator().next().getPublic());
    }

    Uitkanaal.Sftp uit(String wachtwoord) {
        return uit(wachtwoord, "partner.example " + hostsleutel);
    }

    Uitkanaal.Sftp uit(String wachtwoord, String regel) {
        return new Uitkanaal.Sftp("127.0.0.1", server.getPort(), "/in", null, "poort", wachtwoord, regel);
    }

    @Override
    public void close() throws Exception {
        server.stop(true);
    }
}
