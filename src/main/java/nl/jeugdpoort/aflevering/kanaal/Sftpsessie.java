package nl.jeugdpoort.aflevering.kanaal;

import com.jcraft.jsch.HostKey;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import nl.jeugdpoort.deelnemer.Uitkanaal;

/** An SSH session with exactly the server whose key is configured. */
public final class Sftpsessie {

    private static final int SSH = 22;
    private static final String SLEUTELBEGIN = "-----BEGIN";

    private Sftpsessie() {}

    /**
     * Connects and logs in.
     *
     * @param stilMs how long the server may be silent
     * @param verbindMs how long connecting may take
     * @throws JSchException when the server cannot be reached, is another, or does not let us in
     */
    public static Session open(Uitkanaal.Sftp naar, int stilMs, int verbindMs) throws JSchException {
        JSch jsch = new JSch();
        jsch.getHostKeyRepository().add(hostsleutel(naar), null);
        Session sessie = jsch.getSession(naar.gebruiker(), naar.host(), naar.poort());
        sessie.setConfig("StrictHostKeyChecking", "yes");
        sessie.setConfig("PreferredAuthentications", "publickey,password");
        sessie.setTimeout(stilMs);
        sessie.setDaemonThread(true);
        if (naar.wachtwoord().startsWith(SLEUTELBEGIN)) {
            byte[] sleutel = naar.wachtwoord().getBytes(StandardCharsets.US_ASCII);
            jsch.addIdentity(naar.gebruiker(), sleutel, null, null);
        } else {
            sessie.setPassword(naar.wachtwoord());
        }
        sessie.connect(verbindMs);
        return sessie;
    }

    /** The key of a known_hosts line, whatever name it gives the host, under the name by which we reach it. */
    private static HostKey hostsleutel(Uitkanaal.Sftp naar) throws JSchException {
        String[] delen = naar.hostsleutel().strip().split("\\s+");
        int soort = Arrays.asList(delen)
                .indexOf(Arrays.stream(delen)
                        .filter(d -> d.matches("(ssh|ecdsa)-[a-z0-9-]+"))
                        .findFirst()
                        .orElseThrow(() -> new JSchException("hostsleutel is no known_hosts line")));
        if (soort + 1 >= delen.length) {
            throw new JSchException("hostsleutel has no key after its type");
        }
        String naam = naar.poort() == SSH ? naar.host() : "[" + naar.host() + "]:" + naar.poort();
        return new HostKey(naam, Base64.getDecoder().decode(delen[soort + 1]));
    }
}
