package nl.jeugdpoort.toets.regels;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.jeugdpoort.register.Berichtklasse;
import nl.jeugdpoort.register.Geplaatst;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.Ketenuitkomst;
import nl.jeugdpoort.toets.inhoud.Inhoudlezer;
import org.springframework.core.ResolvableType;

/** The chain rules in order of their codes, and how they are put to a message. */
public final class Ketenboek {

    private static final Comparator<Geplaatst> CREDITS_EERST =
            Comparator.comparing(k -> k.inhoud() instanceof Prestatie p && p.debet());

    /** A rule, what its annotation says, and the class that it looks at. */
    record Ingang(Regel regel, Set<String> berichten, Class<?> klasse, Ketenregel<?> uitvoering) {

        /** The same rule for one message. */
        Ingang voorBericht() {
            return new Ingang(regel, berichten, klasse, uitvoering.voorBericht());
        }

        @SuppressWarnings("unchecked")
        void toets(Berichtklasse inhoud, Stand stand, Ketenregel.Uitslag uit) {
            ((Ketenregel<Berichtklasse>) uitvoering).toets(inhoud, stand, uit);
        }
    }

    private final List<Ingang> ingangen;

    public Ketenboek(List<Ketenregel<?>> regels) {
        ingangen = regels.stream()
                .map(Ketenboek::ingang)
                .sorted(Comparator.comparing(i -> i.regel().code()))
                .toList();
    }

    private static Ingang ingang(Ketenregel<?> uitvoering) {
        Regel regel = uitvoering.getClass().getAnnotation(Regel.class);
        Class<?> klasse = ResolvableType.forClass(uitvoering.getClass())
                .as(Ketenregel.class)
                .getGeneric(0)
                .resolve();
        if (regel == null || klasse == null) {
            throw new IllegalStateException(
                    uitvoering.getClass() + " is a rule without @Regel, or one that names no class");
        }
        return new Ingang(regel, Set.of(regel.berichten()), klasse, uitvoering);
    }

    /** The codes of all rules, in order. */
    public List<String> codes() {
        return ingangen.stream().map(i -> i.regel().code()).toList();
    }

    /** The classes of a valid message that rules look at; none of a kind that no rule names. */
    public List<Geplaatst> lees(String berichtsoort, byte[] inhoud, Function<String, UUID> kenmerk) {
        boolean genoemd = ingangen.stream().anyMatch(i -> i.berichten().contains(berichtsoort));
        return genoemd ? Inhoudlezer.lees(inhoud, kenmerk) : List.of();
    }

    /**
     * What the rules that {@code welke} lets through say of a message.
     *
     * @param stand the state at which it is judged
     * @param inhoud gives its body; only called when there is something to report
     */
    public Ketenuitkomst toets(Stand stand, Supplier<byte[]> inhoud, Predicate<Regel> welke) {
        String soort = stand.bericht().kop().berichtsoort();
        List<Ingang> hier = ingangen.stream()
                .filter(i -> i.berichten().contains(soort) && welke.test(i.regel()))
                .map(Ingang::voorBericht)
                .toList();
        Ketenuitslag uit = new Ketenuitslag();
        stand.bericht().klassen().stream()
                .sorted(CREDITS_EERST)
                .forEach(klasse -> hier.stream()
                        .filter(i -> i.klasse().isInstance(klasse.inhoud()))
                        .forEach(i -> i.toets(klasse.inhoud(), stand, uit.bij(klasse.plek(), i.regel()))));
        return uit.uitkomst(inhoud);
    }
}
