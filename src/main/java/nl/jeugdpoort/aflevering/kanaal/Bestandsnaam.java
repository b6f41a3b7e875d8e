package nl.jeugdpoort.aflevering.kanaal;

import nl.jeugdpoort.bericht.Bericht;

/** The name under which a message lies in a folder: the same at every attempt, and safe on every file system. */
final class Bestandsnaam {

    private Bestandsnaam() {}

    static String van(Bericht bericht, String extensie) {
        String naam = String.join(
                "-",
                bericht.kop().berichtsoort(),
                bericht.kop().afzender(),
                bericht.kop().identificatie(),
                bericht.id().toString().substring(0, 8));
        return naam.replaceAll("[^A-Za-z0-9-]", "_") + extensie;
    }

    /** The name while it is being written; nobody should pick it up by this name. */
    static String voorlopig(String naam) {
        return "." + naam + ".tmp";
    }
}
