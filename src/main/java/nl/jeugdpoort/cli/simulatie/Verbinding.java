package nl.jeugdpoort.cli.simulatie;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.net.ssl.SSLSocketFactory;

/**
 * One HTTP/1.1 connection that stays open and may have several requests under way; takes a fraction of the processor time of a general
 * client, so that the simulator does not measure itself. For one thread.
 */
final class Verbinding implements Closeable {

    private static final int WACHTTIJD_MS = 60_000;

    private final URI url;
    private Socket socket;
    private InputStream in;
    private OutputStream uit;
    private boolean sluit;

    Verbinding(URI url) {
        this.url = url;
    }

    /** Sends a request and waits for its answer. */
    Antwoord vraag(String kop, byte[] lijf) throws IOException {
        stuur(kop, lijf);
        return lees();
    }

    /** Writes a request; it leaves at the next {@link #lees()}. */
    void stuur(String kop, byte[] lijf) throws IOException {
        if (socket == null) {
            verbind();
        }
        uit.write(kop.getBytes(StandardCharsets.ISO_8859_1));
        uit.write(lijf);
    }

    /** The answer to the oldest request that has none yet. */
    Antwoord lees() throws IOException {
        uit.flush();
        Antwoord antwoord = leesAntwoord();
        if (sluit) {
            close();
        }
        return antwoord;
    }

    /** Whether the other side has ended the connection, so that requests under way must be repeated. */
    boolean gesloten() {
        return socket == null;
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    private void verbind() throws IOException {
        boolean veilig = "https".equals(url.getScheme());
        int poort = url.getPort() > 0 ? url.getPort() : veilig ? 443 : 80;
        Socket nieuw = veilig ? SSLSocketFactory.getDefault().createSocket() : new Socket();
        try {
            nieuw.setTcpNoDelay(true);
            nieuw.setSoTimeout(WACHTTIJD_MS);
            nieuw.connect(new InetSocketAddress(url.getHost(), poort), 5000);
            in = new BufferedInputStream(nieuw.getInputStream(), 32_768);
            uit = new BufferedOutputStream(nieuw.getOutputStream(), 32_768);
        } catch (IOException e) {
            nieuw.close();
            throw e;
        }
        socket = nieuw;
        sluit = false;
    }

    private Antwoord leesAntwoord() throws IOException {
        int status = Integer.parseInt(regel().substring(9, 12));
        int lengte = 0;
        boolean stukken = false;
        for (String kop = regel(); !kop.isEmpty(); kop = regel()) {
            String klein = kop.toLowerCase(Locale.ROOT);
            if (klein.startsWith("content-length:")) {
                lengte = Integer.parseInt(klein.substring(15).strip());
            } else if (klein.startsWith("transfer-encoding:")) {
                stukken = true;
            } else if (klein.startsWith("connection:")) {
                sluit |= klein.contains("close");
            }
        }
        return new Antwoord(status, stukken ? leesStukken() : leesPrecies(lengte));
    }

    private byte[] leesStukken() throws IOException {
        ByteArrayOutputStream alles = new ByteArrayOutputStream();
        while (true) {
            int lengte = Integer.parseInt(regel().split(";")[0].strip(), 16);
            alles.writeBytes(leesPrecies(lengte));
            regel();
            if (lengte == 0) {
                return alles.toByteArray();
            }
        }
    }

    private byte[] leesPrecies(int lengte) throws IOException {
        byte[] bytes = in.readNBytes(lengte);
        if (bytes.length < lengte) {
            throw new EOFException("The gateway closed the connection within an answer");
        }
        return bytes;
    }

    private String regel() throws IOException {
        StringBuilder regel = new StringBuilder(64);
        for (int teken = in.read(); teken != '\n'; teken = in.read()) {
            if (teken < 0) {
                throw new EOFException("The gateway closed the connection");
            }
            if (teken != '\r') {
                regel.append((char) teken);
            }
        }
        return regel.toString();
    }
}
