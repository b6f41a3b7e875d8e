package nl.jeugdpoort.cli.simulatie;

/** Hands out the identifications and numbers of one pair in one run. For one thread. */
final class Nummering {

    private static final long TOEWIJZINGEN = 899_000_000L;

    private final Run run;
    private final Paar paar;
    private final int index;
    private int berichten;
    private long toewijzingen;

    /**
     * @param index position of the pair in the run
     */
    Nummering(Run run, Paar paar, int index) {
        this.run = run;
        this.paar = paar;
        this.index = index;
    }

    /** Header of the next message of this pair. */
    Kop kop(Berichtsoort soort) {
        String van = soort.vanGemeente() ? paar.gemeente() : paar.aanbieder();
        String naar = soort.vanGemeente() ? paar.aanbieder() : paar.gemeente();
        return new Kop(soort, van, naar, run.identificatie(index, berichten++), run.vandaag());
    }

    /** How many headers were handed out. */
    int berichten() {
        return berichten;
    }

    /** Hands the headers from this number on out again. */
    void terugNaar(int bericht) {
        berichten = bericht;
    }

    /** A ToewijzingNummer that no other toewijzing of this run has. */
    long toewijzing() {
        long plaats = run.eersteToewijzing() + index + Paar.MEESTE * toewijzingen++;
        return 100_000_000L + plaats % TOEWIJZINGEN;
    }

    /** A ReferentieAanbieder that no other request of this run has (TR347). */
    String referentie(int client, int volg) {
        return run.identificatie(index, client) + "-" + volg;
    }
}
