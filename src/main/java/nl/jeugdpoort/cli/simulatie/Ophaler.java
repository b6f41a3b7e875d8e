package nl.jeugdpoort.cli.simulatie;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Empties some postboxes over one connection until told to stop, writes in the books what came, and answers where a party does so itself. */
final class Ophaler implements Runnable, Postbus.Lezer {

    private static final long NIETS_MS = 20;

    private final Opdracht opdracht;
    private final Boeken boeken;
    private final List<Loket> loketten;
    private final Tellers tellers;
    private final BooleanSupplier klaar;
    private final Deque<Retour> retouren = new ArrayDeque<>();
    private Geduld geduld;

    /**
     * @param loketten of the participants whose postboxes these are
     * @param klaar asked between pages
     */
    Ophaler(Opdracht opdracht, Boeken boeken, List<Loket> loketten, Tellers tellers, BooleanSupplier klaar) {
        this.opdracht = opdracht;
        this.boeken = boeken;
        this.loketten = loketten;
        this.tellers = tellers;
        this.klaar = klaar;
    }

    @Override
    public void run() {
        List<Postbus> postbussen =
                loketten.stream().map(l -> new Postbus(l, this)).toList();
        try {
            while (!klaar.getAsBoolean()) {
                haalOp(postbussen);
            }
        } finally {
            tellers.telProcessortijd();
        }
    }

    /** Goes round the postboxes over one connection until told to stop or until the connection is lost. */
    private void haalOp(List<Postbus> postbussen) {
        try (Verbinding verbinding = new Verbinding(opdracht.url())) {
            while (!klaar.getAsBoolean()) {
                boolean iets = leegAlle(postbussen, verbinding);
                geduld = null;
                if (!iets) {
                    Geduld.slaap(NIETS_MS);
                }
            }
        } catch (IOException e) {
            geduld = geduld == null ? new Geduld("Ophalen uit de postbus", opdracht.geduld()) : geduld;
            geduld.wacht(String.valueOf(e.getMessage()), e);
        }
    }

    private boolean leegAlle(List<Postbus> postbussen, Verbinding verbinding) throws IOException {
        boolean iets = false;
        for (Postbus postbus : postbussen) {
            iets |= postbus.leeg(verbinding);
            stuurRetouren(verbinding);
        }
        return iets;
    }

    @Override
    public void bevestigd(String door, Post post, long op) {
        geduld = null;
        if (!boeken.boek(door, post, op)) {
            tellers.vreemd.increment();
        }
        if (post.keurtAf()
                && post.antwoordOp() != null
                && boeken.vanDezeRun(post.antwoordOp())
                && !boeken.isHeen(post)) {
            post.codes().forEach(code -> tellers.keurAf(post.soort() + " " + code));
        }
        if (opdracht.zelf().contains(door)
                && post.eigen() != null
                && post.eigen().soort().krijgtRetour()) {
            retouren.add(new Retour(door, post.eigen()));
        }
    }

    private void stuurRetouren(Verbinding verbinding) throws IOException {
        while (!retouren.isEmpty()) {
            Retour retour = retouren.getFirst();
            byte[] inhoud = Retourbericht.akkoord(
                    retour.heen(), retour.heen().identificatie(), opdracht.run().vandaag());
            Antwoord antwoord = verbinding.vraag(
                    new Loket(opdracht.url(), retour.van(), opdracht.wachtwoord()).indienen(inhoud.length), inhoud);
            if (antwoord.tijdelijk()) {
                throw new IOException("antwoord " + antwoord.status());
            }
            retouren.removeFirst();
            telRetour(antwoord);
        }
    }

    private void telRetour(Antwoord antwoord) {
        if (antwoord.status() < 300) {
            tellers.zelfBeantwoord.increment();
        } else {
            tellers.weiger(antwoord.status() + " " + antwoord.foutcode());
        }
    }

    private record Retour(String van, Kop heen) {}
}
