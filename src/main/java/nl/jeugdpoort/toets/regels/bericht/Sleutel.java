package nl.jeugdpoort.toets.regels.bericht;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdpoort.toets.regels.Klasse;

/** The elements of a class that together tell one occurrence from another. */
record Sleutel(List<Veld> velden) {

    /** @param deel the class within the class, null when the element stands in the class itself */
    record Veld(String deel, String naam) {

        private static Veld van(String pad) {
            int streep = pad.indexOf('/');
            return streep < 0
                    ? new Veld(null, pad)
                    : new Veld(
                            pad.substring(0, streep).intern(),
                            pad.substring(streep + 1).intern());
        }

        Klasse in(Klasse klasse) {
            return deel == null ? klasse : klasse.in(deel);
        }

        /** An absent element is a value like any other. */
        String waarde(Klasse klasse) {
            String waarde = in(klasse).tekst(naam);
            return waarde == null ? "" : waarde;
        }
    }

    Sleutel(String... paden) {
        this(Stream.of(paden).map(Veld::van).toList());
    }

    /** For example {@code Categorie, Code, GewensteIngangsdatum}. */
    String namen() {
        return velden.stream().map(Veld::naam).collect(Collectors.joining(", "));
    }

    /** The key of an occurrence, with that of the client around it. */
    List<String> van(Klasse klasse) {
        List<String> sleutel = new ArrayList<>(velden.size() + 1);
        for (Veld veld : velden) {
            sleutel.add(veld.waarde(klasse));
        }
        if (klasse.naam().equals("Prestatie")) {
            sleutel.add(klasse.boven("Client").tekst("Bsn"));
        }
        return sleutel;
    }
}
