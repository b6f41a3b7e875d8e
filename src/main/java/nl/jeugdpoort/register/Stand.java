package nl.jeugdpoort.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the registers say at the moment a message is judged, as far as they touch that message. For one thread. */
public final class Stand {

    static final Comparator<Feit<Toewijzing>> NIEUWER =
            Comparator.comparing((Feit<Toewijzing> f) -> f.inhoud().moment()).thenComparing(Feit::bericht);

    private final Registerbericht bericht;
    private final Partijen partijen;
    private final Collection<Feit<?>> feiten;
    private final Map<Long, Feit<Toewijzing>> uitgegeven = new HashMap<>();
    private final Map<Long, Feit<Toewijzing>> gekregen = new HashMap<>();
    private final Leveringstand leveringen;
    private final Verzoekstand verzoeken;
    private final Supplier<Declaratiestand> declaratiebron;
    private Declaratiestand declaraties;
    private Map<Long, List<Feit<Toewijzing>>> versies;

    /**
     * @param feiten all facts that touch the message, in the order of their messages
     * @param declaraties gives what was declared as far as it touches the message; asked once, and only when a rule asks for it
     */
    public Stand(Registerbericht bericht, Collection<Feit<?>> feiten, Supplier<Declaratiestand> declaraties) {
        this.bericht = bericht;
        partijen = bericht.partijen();
        this.feiten = feiten;
        soort(feiten, Toewijzing.class).forEach(this::neem);
        List<Feit<?>> vanPaar =
                feiten.stream().filter(f -> f.partijen().equals(partijen)).toList();
        leveringen = new Leveringstand(bericht, vanPaar);
        verzoeken = new Verzoekstand(bericht, feiten);
        declaratiebron = declaraties;
    }

    /** The state of registers that hold nothing. */
    public static Stand leeg(Registerbericht bericht) {
        return new Stand(bericht, List.of(), () -> new Declaratiestand(bericht));
    }

    private void neem(Feit<Toewijzing> feit) {
        if (feit.partijen().gemeente().equals(partijen.gemeente())) {
            uitgegeven.merge(feit.inhoud().nummer(), feit, Stand::geldend);
        }
        if (feit.partijen().equals(partijen)) {
            gekregen.merge(feit.inhoud().nummer(), feit, Stand::geldend);
        }
    }

    private static Feit<Toewijzing> geldend(Feit<Toewijzing> een, Feit<Toewijzing> ander) {
        return NIEUWER.compare(een, ander) > 0 ? een : ander;
    }

    static <T extends Berichtklasse> Stream<Feit<T>> soort(Collection<Feit<?>> feiten, Class<T> soort) {
        return feiten.stream().flatMap(f -> f.als(soort).stream());
    }

    /** The message itself. */
    public Registerbericht bericht() {
        return bericht;
    }

    /** The version in force of a toewijzing of this gemeente, whoever it was given to. */
    public Optional<Feit<Toewijzing>> uitgegeven(long nummer) {
        return Optional.ofNullable(uitgegeven.get(nummer));
    }

    /** The version in force of a toewijzing of this gemeente to this aanbieder, with its client. */
    public Optional<Feit<Toewijzing>> gekregen(long nummer) {
        return Optional.ofNullable(gekregen.get(nummer));
    }

    /** The version in force of a toewijzing of this gemeente to this aanbieder; a deleted one too. */
    public Optional<Toewijzing> toewijzing(long nummer) {
        return gekregen(nummer).map(Feit::inhoud);
    }

    /** The toewijzing that a prestatie is on, when it is for the same client; a deleted one too. */
    public Optional<Toewijzing> toewijzingVan(Prestatie prestatie) {
        return gekregen(prestatie.nummer())
                .filter(t -> prestatie.client().equals(t.client()))
                .map(Feit::inhoud);
    }

    /**
     * The toewijzing that a prestatie has to fit: it is for the same client and not deleted. A right credit has none, because it repeats
     * what was granted and the toewijzing may have been changed since (IV085).
     */
    public Optional<Toewijzing> maatVoor(Prestatie prestatie) {
        return toewijzingVan(prestatie)
                .filter(t -> !t.verwijderd() && !declaraties().neemtTerug(prestatie));
    }

    /** The toewijzing with this number, when it is for the client of the message; a deleted one too. */
    public Optional<Toewijzing> toewijzingVanClient(Long nummer) {
        return nummer == null
                ? Optional.empty()
                : gekregen(nummer).filter(this::vanClient).map(Feit::inhoud);
    }

    /**
     * The version of a toewijzing that this one follows: of all received before it, the last one whose moment is not later than its own.
     * A version that is sent once more follows itself; one of another client, product or first day is none (TR332).
     */
    public Optional<Toewijzing> vorige(Toewijzing toewijzing) {
        return versies().getOrDefault(toewijzing.nummer(), List.of()).stream()
                .filter(f -> vanClient(f)
                        && f.inhoud().zelfdeToewijzing(toewijzing)
                        && !f.inhoud().moment().isAfter(toewijzing.moment()))
                .max(NIEUWER)
                .map(Feit::inhoud);
    }

    /** All versions by number; made when first asked for, since few messages need more than what is in force. */
    private Map<Long, List<Feit<Toewijzing>>> versies() {
        if (versies == null) {
            versies = soort(feiten, Toewijzing.class)
                    .filter(f -> f.partijen().equals(partijen))
                    .collect(Collectors.groupingBy(f -> f.inhoud().nummer()));
        }
        return versies;
    }

    /** The versions in force of all toewijzingen that this gemeente gave this aanbieder for the client; deleted ones too. */
    public List<Toewijzing> toewijzingenVanClient() {
        return gekregen.values().stream()
                .filter(this::vanClient)
                .map(Feit::inhoud)
                .sorted(Comparator.comparing(Toewijzing::nummer))
                .toList();
    }

    /** The version in force of a toewijzing for the client of the message, unless it was deleted. */
    public Optional<Toewijzing> bestaande(long nummer) {
        return toewijzingVanClient(nummer).filter(t -> !t.verwijderd());
    }

    /** The same, when it counts on the dagtekening of the message or later. */
    public Optional<Toewijzing> actueel(long nummer) {
        return toewijzingVanClient(nummer).filter(this::actueel);
    }

    /** All toewijzingen for the client that count on the dagtekening of the message or later. */
    public List<Toewijzing> actueel() {
        return toewijzingenVanClient().stream().filter(this::actueel).toList();
    }

    private boolean actueel(Toewijzing toewijzing) {
        return toewijzing.actueel(bericht.kop().dagtekening());
    }

    private boolean vanClient(Feit<Toewijzing> feit) {
        return feit.client() != null && feit.client().equals(bericht.client());
    }

    /** Starts and stops of the client at this aanbieder. */
    public Leveringstand leveringen() {
        return leveringen;
    }

    /** What this aanbieder asked and how that stands. */
    public Verzoekstand verzoeken() {
        return verzoeken;
    }

    /** What was declared. */
    public Declaratiestand declaraties() {
        if (declaraties == null) {
            declaraties = declaratiebron.get();
        }
        return declaraties;
    }
}
