package nl.jeugdpoort.audit;

import java.util.Arrays;

/** Follows the chain line by line and counts where it does not hold. */
final class Ketenlezing {

    private long vorigNummer;
    private byte[] vorigZegel = Zegel.GEEN;
    private long gelezen;
    private int breuken;
    private Long eerste;
    private Breuk soort;

    /** The next line; after a break it goes on from the seal that the line has, so that one change is one break. */
    void lees(Auditrij rij) {
        if (rij.nummer() != vorigNummer + 1) {
            breek(vorigNummer + 1, Breuk.REGEL_WEG);
        } else if (!Arrays.equals(rij.zegel(), Zegel.van(vorigZegel, rij))) {
            breek(rij.nummer(), Breuk.VERANDERD);
        }
        vorigNummer = rij.nummer();
        vorigZegel = rij.zegel();
        gelezen++;
    }

    /** Nothing comes after: is this where the chain ends? */
    void sluit(Ketenhoofd hoofd, boolean merkEcht) {
        if (!merkEcht) {
            breek(hoofd.nummer(), Breuk.MERK_VALS);
        }
        if (vorigNummer < hoofd.nummer()) {
            breek(vorigNummer + 1, Breuk.STAART_WEG);
        } else if (vorigNummer > hoofd.nummer()) {
            breek(hoofd.nummer() + 1, Breuk.BIJGESCHREVEN);
        } else if (!Arrays.equals(vorigZegel, hoofd.zegel())) {
            breek(vorigNummer, Breuk.HERSCHREVEN);
        }
    }

    private void breek(long nummer, Breuk waarom) {
        breuken++;
        if (eerste == null) {
            eerste = nummer;
            soort = waarom;
        }
    }

    long vorigNummer() {
        return vorigNummer;
    }

    long gelezen() {
        return gelezen;
    }

    int breuken() {
        return breuken;
    }

    Long eerste() {
        return eerste;
    }

    Breuk soort() {
        return soort;
    }
}
