package nl.jeugdpoort.cli.simulatie;

/** Totals over all pairs at one moment. */
final class Telling {

    int geaccepteerd;
    int afgeleverd;
    int beantwoord;
    int afgekeurd;
    int zonderAflevering;
    int zonderAntwoord;
    int dubbel;
    int volgordefouten;
    final Tijden accepttijden = new Tijden();
    final Tijden retourtijden = new Tijden();

    /** Whether everything accepted has arrived and everything that must be answered has been. */
    boolean compleet() {
        return zonderAflevering == 0 && zonderAntwoord == 0;
    }

    /** How much is still on its way. */
    int onderweg() {
        return zonderAflevering + zonderAntwoord;
    }
}
