package nl.jeugdpoort.cli.simulatie;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Empties the postbox of one participant: list, read, confirm, each with several requests under way. What was confirmed without an answer is
 * confirmed again later, so a broken connection costs nothing. For one thread.
 */
final class Postbus {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-fA-F-]{36})\"");
    private static final int TEGELIJK = 25;

    private final Loket loket;
    private final Lezer lezer;
    private final Deque<Gelezen> teBevestigen = new ArrayDeque<>();

    Postbus(Loket loket, Lezer lezer) {
        this.loket = loket;
        this.lezer = lezer;
    }

    /**
     * Handles one page.
     *
     * @return whether there was anything
     * @throws IOException when the gateway cannot be reached or is not able now; call again later
     */
    boolean leeg(Verbinding verbinding) throws IOException {
        bevestig(verbinding);
        List<String> ids = lijst(verbinding);
        boolean alles = true;
        for (int van = 0; alles && van < ids.size(); van += TEGELIJK) {
            alles = lees(verbinding, ids.subList(van, Math.min(van + TEGELIJK, ids.size())));
            bevestig(verbinding);
        }
        return !ids.isEmpty();
    }

    private List<String> lijst(Verbinding verbinding) throws IOException {
        Antwoord antwoord = goed(verbinding.vraag(loket.lijst(), Loket.LEEG));
        List<String> ids = new ArrayList<>();
        Matcher matcher = ID.matcher(new String(antwoord.inhoud(), StandardCharsets.UTF_8));
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    /** False when the other side ended the connection before all was read; the rest is then on the next list. */
    private boolean lees(Verbinding verbinding, List<String> ids) throws IOException {
        for (String id : ids) {
            verbinding.stuur(loket.inhoud(id), Loket.LEEG);
        }
        int gelezen = 0;
        while (gelezen < ids.size() && !verbinding.gesloten()) {
            Antwoord antwoord = goed(verbinding.lees());
            if (antwoord.status() == 200) {
                teBevestigen.add(new Gelezen(Post.lees(ids.get(gelezen), antwoord.inhoud()), System.nanoTime()));
            }
            gelezen++;
        }
        return gelezen == ids.size();
    }

    private void bevestig(Verbinding verbinding) throws IOException {
        while (!teBevestigen.isEmpty()) {
            List<Gelezen> groep = teBevestigen.stream().limit(TEGELIJK).toList();
            for (Gelezen gelezen : groep) {
                verbinding.stuur(loket.bevestig(gelezen.post().id()), Loket.LEEG);
            }
            for (int n = 0; n < groep.size() && !verbinding.gesloten(); n++) {
                goed(verbinding.lees());
                Gelezen klaar = teBevestigen.removeFirst();
                lezer.bevestigd(loket.code(), klaar.post(), klaar.op());
            }
        }
    }

    /** A 404 at confirming means that an earlier attempt did arrive. */
    private Antwoord goed(Antwoord antwoord) throws IOException {
        if (antwoord.status() < 300 || antwoord.status() == 404) {
            return antwoord;
        }
        if (antwoord.tijdelijk()) {
            throw new IOException("antwoord " + antwoord.status());
        }
        throw new Simulatiefout(
                "De postbus van %s geeft antwoord %d (%s). Controleer de code en het wachtwoord."
                        .formatted(loket.code(), antwoord.status(), antwoord.foutcode()),
                null);
    }

    /** Gets what was read and confirmed, in the order of the postbox. */
    interface Lezer {

        /**
         * @param door participant that owns the postbox
         * @param op nanoTime at which it was read
         */
        void bevestigd(String door, Post post, long op);
    }

    private record Gelezen(Post post, long op) {}
}
