package nl.jeugdpoort.aflevering.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A mail server that answers each address as a test says. */
final class Proefsmtp implements AutoCloseable {

    /** The mails that it took, headers and all. */
    final List<String> ontvangen = new CopyOnWriteArrayList<>();

    private final ServerSocket deur;
    private volatile UnaryOperator<String> adresoordeel = adres -> "250 ok";

    Proefsmtp() throws IOException {
        deur = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::neemAan);
    }

    int poort() {
        return deur.getLocalPort();
    }

    /** What it answers to an address from now on. */
    void oordeelt(UnaryOperator<String> oordeel) {
        adresoordeel = oordeel;
    }

    private void neemAan() {
        while (!deur.isClosed()) {
            try {
                Socket beller = deur.accept();
                Thread.startVirtualThread(() -> spreek(beller));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void spreek(Socket beller) {
        try (beller) {
            var lezer = new BufferedReader(new InputStreamReader(beller.getInputStream(), StandardCharsets.UTF_8));
            OutputStream uit = beller.getOutputStream();
            zeg(uit, "220 proef");
            for (String regel = lezer.readLine(); regel != null; regel = lezer.readLine()) {
                zeg(uit, antwoord(regel));
                if (regel.equals("DATA")) {
                    ontvangen.add(mail(lezer));
                    zeg(uit, "250 ok");
                }
            }
        } catch (IOException e) {
            // the caller hung up
        }
    }

    private String antwoord(String regel) {
        if (regel.startsWith("RCPT TO:")) {
            return adresoordeel.apply(regel.substring("RCPT TO:<".length(), regel.length() - 1));
        }
        return switch (regel) {
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 ok";
        };
    }

    private static String mail(BufferedReader lezer) throws IOException {
        var mail = new StringBuilder();
        for (String regel = lezer.readLine(); !".".equals(regel); regel = lezer.readLine()) {
            mail.append(regel).append('\n');
        }
        return mail.toString();
    }

    private static void zeg(OutputStream uit, String regel) throws IOException {
        uit.write((regel + "\r\n").getBytes(StandardCharsets.US_ASCII));
        uit.flush();
    }

    @Override
    public void close() throws IOException {
        deur.close();
    }
}
