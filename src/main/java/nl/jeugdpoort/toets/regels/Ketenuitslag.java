package nl.jeugdpoort.toets.regels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.Ketenuitkomst;
import nl.jeugdpoort.toets.inhoud.Plaatszoeker;
import nl.jeugdpoort.toets.inhoud.Vindplaats;

/** Gathers what chain rules say of one message, and gives each finding its place. */
final class Ketenuitslag {

    /** What a rule found; complete once its place is known. */
    private static final class Vondst implements Plaatszoeker.Vraag {

        private final Regel regel;
        private final int klasse;
        private final String veld;
        private final String melding;
        private Bevinding bevinding;

        Vondst(Regel regel, int klasse, String veld, String melding) {
            this.regel = regel;
            this.klasse = klasse;
            this.veld = veld;
            this.melding = melding;
        }

        @Override
        public int klasse() {
            return klasse;
        }

        @Override
        public String veld() {
            return veld;
        }

        @Override
        public void gevonden(Vindplaats plaats) {
            boolean zonderCode =
                    regel.niveau() == Niveau.SIGNAAL || regel.retourcode().isEmpty();
            bevinding = new Bevinding(
                    regel.code(),
                    zonderCode ? null : regel.retourcode(),
                    regel.niveau(),
                    plaats.pad(),
                    plaats.regel(),
                    plaats.kolom(),
                    plaats.waarde(),
                    melding);
        }
    }

    private final List<Vondst> vondsten = new ArrayList<>();
    private final Map<String, String> nietGetoetst = new TreeMap<>();

    /** Where a rule reports about the class with this number. */
    Ketenregel.Uitslag bij(int klasse, Regel regel) {
        return new Ketenregel.Uitslag() {

            @Override
            public void bij(String veld, String melding) {
                vondsten.add(new Vondst(regel, klasse, veld, melding));
            }

            @Override
            public void nietGetoetst(String reden) {
                nietGetoetst.putIfAbsent(regel.code(), reden);
            }
        };
    }

    Ketenuitkomst uitkomst(Supplier<byte[]> inhoud) {
        if (!vondsten.isEmpty()) {
            Plaatszoeker.zoek(inhoud.get(), vondsten);
            vondsten.sort(Comparator.comparing((Vondst v) -> v.regel.code()).thenComparing(v -> v.klasse));
        }
        return new Ketenuitkomst(vondsten.stream().map(v -> v.bevinding).toList(), nietGetoetst);
    }
}
