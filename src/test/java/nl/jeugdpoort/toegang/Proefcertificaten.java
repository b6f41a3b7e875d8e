package nl.jeugdpoort.toegang;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;

/** Certificates made by the JDK's keytool, in one store: a root that the gateway trusts, one that it does not, and who they sign. */
record Proefcertificaten(Path map) {

    static final String WACHTWOORD = "proefproef";

    static Proefcertificaten maak(Path map) throws IOException, InterruptedException {
        var certificaten = new Proefcertificaten(map);
        certificaten.keytool("stam", null, "CN=Proefstam", "-ext", "bc:c");
        certificaten.keytool("vreemde-stam", null, "CN=Andere stam", "-ext", "bc:c");
        certificaten.keytool("server", "stam", "CN=jeugdpoort", "-ext", "san=ip:127.0.0.1");
        certificaten.keytool("diemen", "stam", "CN=Diemen, SERIALNUMBER=00000099000000384000");
        certificaten.keytool("ingetrokken", "stam", "CN=Diemen, SERIALNUMBER=00000099000000384000");
        certificaten.keytool("onbekend", "stam", "CN=Onbekend, SERIALNUMBER=00000099000000000001");
        certificaten.keytool("zonder-oin", "stam", "CN=00000099000000384000");
        certificaten.keytool("vervalst", "vreemde-stam", "CN=Diemen, SERIALNUMBER=00000099000000384000");
        certificaten.vertrouw();
        return certificaten;
    }

    /** A list on which the root has revoked this certificate. */
    Path ingetrokken(String naam) throws GeneralSecurityException, IOException, InterruptedException {
        var certificaat = (X509Certificate) laad(sleutels()).getCertificate(naam);
        Path lijst = map.resolve("intrekkingen.pem");
        draai(List.of(
                "-gencrl",
                "-rfc",
                "-alias",
                "stam",
                "-id",
                certificaat.getSerialNumber().toString(),
                "-file",
                lijst.toString()));
        return lijst;
    }

    Path sleutels() {
        return map.resolve("alles.p12");
    }

    Path vertrouwd() {
        return map.resolve("stam.p12");
    }

    /** A client that trusts the gateway and shows this certificate whatever the gateway asks for; null shows none. */
    SSLContext als(String naam) throws GeneralSecurityException, IOException {
        var vertrouwen = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        vertrouwen.init(laad(vertrouwd()));
        var context = SSLContext.getInstance("TLS");
        KeyManager[] sleutel = naam == null ? null : new KeyManager[] {new Vast(laad(sleutels()), naam)};
        context.init(sleutel, vertrouwen.getTrustManagers(), null);
        return context;
    }

    private void keytool(String naam, String ondertekenaar, String onderwerp, String... extra)
            throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>(List.of("-genkeypair", "-keyalg", "EC", "-groupname", "secp256r1"));
        opdracht.addAll(List.of("-validity", "2", "-alias", naam, "-dname", onderwerp));
        opdracht.addAll(ondertekenaar == null ? List.of() : List.of("-signer", ondertekenaar));
        opdracht.addAll(List.of(extra));
        draai(opdracht);
    }

    private void draai(List<String> opdracht) throws IOException, InterruptedException {
        List<String> alles = new ArrayList<>(opdracht);
        alles.addFirst(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        alles.addAll(List.of("-keystore", sleutels().toString(), "-storepass", WACHTWOORD));
        Process proces = new ProcessBuilder(alles).redirectErrorStream(true).start();
        String uitvoer = new String(proces.getInputStream().readAllBytes());
        if (proces.waitFor() != 0) {
            throw new IllegalStateException(uitvoer);
        }
    }

    private void vertrouw() throws IOException {
        try (OutputStream uit = Files.newOutputStream(vertrouwd())) {
            KeyStore stam = KeyStore.getInstance("PKCS12");
            stam.load(null, null);
            stam.setCertificateEntry("stam", laad(sleutels()).getCertificate("stam"));
            stam.store(uit, WACHTWOORD.toCharArray());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore laad(Path bestand) throws GeneralSecurityException, IOException {
        KeyStore winkel = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(bestand)) {
            winkel.load(in, WACHTWOORD.toCharArray());
        }
        return winkel;
    }

    /** Shows one certificate, also to a server that lists other issuers. */
    private static final class Vast extends X509ExtendedKeyManager {

        private final KeyStore winkel;
        private final String naam;

        Vast(KeyStore winkel, String naam) {
            this.winkel = winkel;
            this.naam = naam;
        }

        @Override
        public String chooseEngineClientAlias(String[] soorten, Principal[] uitgevers, SSLEngine engine) {
            return naam;
        }

        @Override
        public X509Certificate[] getCertificateChain(String alias) {
            try {
                return Arrays.stream(winkel.getCertificateChain(naam))
                        .map(X509Certificate.class::cast)
                        .toArray(X509Certificate[]::new);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public PrivateKey getPrivateKey(String alias) {
            try {
                return (PrivateKey) winkel.getKey(naam, WACHTWOORD.toCharArray());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String[] getClientAliases(String soort, Principal[] uitgevers) {
            return new String[] {naam};
        }

        @Override
        public String chooseClientAlias(String[] soorten, Principal[] uitgevers, Socket socket) {
            return naam;
        }

        @Override
        public String[] getServerAliases(String soort, Principal[] uitgevers) {
            return new String[0];
        }

        @Override
        public String chooseServerAlias(String soort, Principal[] uitgevers, Socket socket) {
            return null;
        }
    }
}
