package nl.jeugdpoort.cli.simulatie;

/** What became of every message of one pair. Used by one sender and two postboxes at a time. */
final class Boek {

    private final byte[] soort;
    private final long[] verstuurdOp;
    private final long[] geaccepteerdOp;
    private final long[] beantwoordOp;
    private final byte[] ontvangen;
    private final byte[] antwoorden;
    private final boolean[] afgekeurd;
    private final Volgorde heen = new Volgorde();
    private final Volgorde terug = new Volgorde();

    Boek(int aantal) {
        soort = new byte[aantal];
        verstuurdOp = new long[aantal];
        geaccepteerdOp = new long[aantal];
        beantwoordOp = new long[aantal];
        ontvangen = new byte[aantal];
        antwoorden = new byte[aantal];
        afgekeurd = new boolean[aantal];
    }

    /**
     * The gateway has taken a message.
     *
     * @param van nanoTime before the first attempt to send
     * @param tot nanoTime of the answer
     */
    synchronized void geaccepteerd(int nummer, Berichtsoort welke, long van, long tot) {
        soort[nummer] = (byte) welke.ordinal();
        verstuurdOp[nummer] = van;
        geaccepteerdOp[nummer] = tot;
    }

    /** The addressee has fetched and confirmed a message. */
    synchronized void ontvangen(int nummer, String door) {
        if (nummer < ontvangen.length) {
            ontvangen[nummer]++;
            heen.zie(door, nummer);
        }
    }

    /** The sender has fetched and confirmed the answer to a message. */
    synchronized void beantwoord(int nummer, String door, boolean afwijzend, long op) {
        if (nummer < antwoorden.length) {
            antwoorden[nummer]++;
            afgekeurd[nummer] |= afwijzend;
            beantwoordOp[nummer] = op;
            terug.zie(door, nummer);
        }
    }

    /** Adds this pair to the totals. */
    synchronized void tel(Telling telling) {
        telling.volgordefouten += heen.fouten() + terug.fouten();
        for (int n = 0; n < soort.length; n++) {
            telling.dubbel += Math.max(0, ontvangen[n] - 1) + Math.max(0, antwoorden[n] - 1);
            if (geaccepteerdOp[n] != 0) {
                telGeaccepteerd(n, telling);
            }
        }
    }

    private void telGeaccepteerd(int n, Telling telling) {
        boolean retour = Berichtsoort.values()[soort[n]].krijgtRetour();
        telling.geaccepteerd++;
        telling.accepttijden.voegToe(geaccepteerdOp[n] - verstuurdOp[n]);
        telling.afgekeurd += afgekeurd[n] ? 1 : 0;
        telling.afgeleverd += ontvangen[n] > 0 ? 1 : 0;
        telling.zonderAflevering += ontvangen[n] == 0 && !afgekeurd[n] ? 1 : 0;
        if (retour) {
            telling.zonderAntwoord += antwoorden[n] == 0 ? 1 : 0;
            telling.beantwoord += antwoorden[n] > 0 ? 1 : 0;
        }
        if (retour && antwoorden[n] > 0) {
            telling.retourtijden.voegToe(Math.max(0, beantwoordOp[n] - geaccepteerdOp[n]));
        }
    }
}
