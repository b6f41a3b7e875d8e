package nl.jeugdpoort.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.jeugdpoort.register.Prestatie.Zorgperiode;

/**
 * What was declared before, as far as it touches one message. It is told of every earlier prestatie on the toewijzingen, with the numbers
 * or for the numbers that the message names, once each, in whatever order; it keeps what its questions need.
 */
public final class Declaratiestand {

    private final String aanbieder;
    private final String gemeente;
    private final Gevraagd gevraagd;
    private final Set<String> referenties = new HashSet<>();
    private final Map<String, Prestatie> toegekendeDebets = new HashMap<>();
    private final Set<String> gecrediteerd = new HashSet<>();
    private final Map<Zorgperiode, List<String>> debetsPerPeriode = new HashMap<>();
    private final Map<Long, List<String>> debetsPerToewijzing = new HashMap<>();
    private final Map<Long, Verbruik> verbruik = new HashMap<>();
    private LocalDate laatstePeriode;
    private boolean nummerGebruikt;
    private Beantwoord beantwoord;

    /** The state for a message; empty until it is told what is known. */
    public Declaratiestand(Registerbericht bericht) {
        aanbieder = bericht.partijen().aanbieder();
        gemeente = bericht.partijen().gemeente();
        gevraagd = Gevraagd.door(bericht);
    }

    /** What the message names; of the rest nothing is kept. */
    private record Gevraagd(
            Set<String> referenties, Set<Zorgperiode> perioden, Set<Long> verwijderd, LocalDate dagtekening) {

        static Gevraagd door(Registerbericht bericht) {
            Set<String> referenties = new HashSet<>();
            Set<Zorgperiode> perioden = new HashSet<>();
            bericht.alle(Prestatie.class).forEach(p -> {
                referenties.add(p.referentie());
                referenties.add(p.vorige());
                perioden.add(p.zorgperiode());
            });
            Set<Long> verwijderd = new HashSet<>();
            bericht.alle(Toewijzing.class).stream()
                    .filter(Toewijzing::verwijderd)
                    .forEach(t -> verwijderd.add(t.nummer()));
            LocalDate dagtekening = bericht.alle(Kop.class).stream()
                    .map(Kop::declaratieDagtekening)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            return new Gevraagd(referenties, perioden, verwijderd, dagtekening);
        }
    }

    /**
     * What is used up of a toewijzing.
     *
     * @param minuten volume of prestaties in minutes, credits taken off
     * @param eenheden volume of all other prestaties, credits taken off
     * @param bedrag in eurocents, credits taken off
     */
    public record Verbruik(long minuten, long eenheden, long bedrag) {

        public static final Verbruik NIETS = new Verbruik(0, 0, 0);

        private static final String MINUTEN = "01";

        /** With this prestatie counted. */
        public Verbruik plus(Prestatie prestatie) {
            long teken = prestatie.debet() ? 1 : -1;
            long volume = teken * prestatie.volume();
            boolean inMinuten = MINUTEN.equals(prestatie.eenheid());
            return new Verbruik(
                    minuten + (inMinuten ? volume : 0),
                    eenheden + (inMinuten ? 0 : volume),
                    bedrag + teken * prestatie.bedrag());
        }
    }

    /**
     * The declaratie that a JW325 answers.
     *
     * @param nummer DeclaratieNummer
     * @param identificatie of its message
     * @param dagtekening of its message
     * @param basisXsdVersie of its message
     * @param berichtXsdVersie of its message
     * @param prestaties by ReferentieNummer
     */
    public record Beantwoord(
            String nummer,
            String identificatie,
            LocalDate dagtekening,
            String basisXsdVersie,
            String berichtXsdVersie,
            Map<String, Prestatie> prestaties) {

        /** The line that a prestatie in the answer repeats: the one with its numbers. */
        public Optional<Prestatie> regel(Prestatie teruggestuurd) {
            return Optional.ofNullable(prestaties.get(teruggestuurd.referentie()))
                    .filter(p -> teruggestuurd.vorige() == null
                            || teruggestuurd.vorige().equals(p.vorige()));
        }
    }

    /** Takes an earlier prestatie of any aanbieder or gemeente. */
    public void neem(Partijen partijen, Eerdere eerdere) {
        Prestatie prestatie = eerdere.inhoud();
        boolean vanAanbieder = partijen.aanbieder().equals(aanbieder);
        if (vanAanbieder && gevraagd.referenties().contains(prestatie.referentie())) {
            referenties.add(prestatie.referentie());
        }
        if (eerdere.toegekend()) {
            if (vanAanbieder && !prestatie.debet() && prestatie.vorige() != null) {
                gecrediteerd.add(prestatie.vorige());
            }
            if (partijen.gemeente().equals(gemeente)) {
                neemGebruik(prestatie, vanAanbieder);
            }
        }
    }

    private void neemGebruik(Prestatie prestatie, boolean vanAanbieder) {
        if (vanAanbieder && prestatie.debet() && gevraagd.referenties().contains(prestatie.referentie())) {
            toegekendeDebets.put(prestatie.referentie(), prestatie);
        }
        verbruik.merge(prestatie.nummer(), Verbruik.NIETS.plus(prestatie), (oud, nieuw) -> oud.plus(prestatie));
        if (prestatie.debet() && gevraagd.perioden().contains(prestatie.zorgperiode())) {
            voegToe(debetsPerPeriode, prestatie.zorgperiode(), prestatie.referentie());
        }
        if (prestatie.debet() && gevraagd.verwijderd().contains(prestatie.nummer())) {
            voegToe(debetsPerToewijzing, prestatie.nummer(), prestatie.referentie());
        }
    }

    private static <K> void voegToe(Map<K, List<String>> per, K sleutel, String referentie) {
        per.computeIfAbsent(sleutel, nieuw -> new ArrayList<>(1)).add(referentie);
    }

    /** Takes the last DeclaratiePeriode that this aanbieder declared at this gemeente, by its first day; null when it never did. */
    public void neemLaatstePeriode(LocalDate periode) {
        laatstePeriode = periode;
    }

    /** Takes that the DeclaratieNummer of the message was used before. */
    public void neemNummerGebruikt() {
        nummerGebruikt = true;
    }

    /** Takes the declaratie with the identificatie that the message answers; it counts when the dagtekening is right as well (TR337). */
    public void neem(Beantwoord declaratie) {
        if (declaratie.dagtekening().equals(gevraagd.dagtekening())) {
            beantwoord = declaratie;
        }
    }

    /** Whether this aanbieder declared a prestatie with this number before. */
    public boolean referentieGebruikt(String referentie) {
        return referenties.contains(referentie);
    }

    /** The debet prestatie of this aanbieder with this number that this gemeente granted. */
    public Optional<Prestatie> toegekendDebet(String referentie) {
        return Optional.ofNullable(toegekendeDebets.get(referentie));
    }

    /** Whether a granted credit prestatie took this one back. */
    public boolean gecrediteerd(String referentie) {
        return gecrediteerd.contains(referentie);
    }

    /** Whether this is a right credit: of a granted debet prestatie, equal to it, and the first one. */
    public boolean neemtTerug(Prestatie prestatie) {
        return !gecrediteerd(prestatie.vorige())
                && toegekendDebet(prestatie.vorige())
                        .filter(prestatie::crediteert)
                        .isPresent();
    }

    /** The numbers of granted debet prestaties for this product, toewijzing and period that were not credited. */
    public List<String> openDebets(Zorgperiode periode) {
        return open(debetsPerPeriode.get(periode));
    }

    /** The numbers of granted debet prestaties on this toewijzing that were not credited. */
    public List<String> openDebets(long toewijzing) {
        return open(debetsPerToewijzing.get(toewijzing));
    }

    private List<String> open(List<String> debets) {
        return debets == null
                ? List.of()
                : debets.stream().filter(d -> !gecrediteerd.contains(d)).toList();
    }

    /** What granted prestaties used of this toewijzing. */
    public Verbruik verbruik(long toewijzing) {
        return verbruik.getOrDefault(toewijzing, Verbruik.NIETS);
    }

    /** First day of the last period that this aanbieder declared at this gemeente; empty when it never did. */
    public Optional<LocalDate> laatstePeriode() {
        return Optional.ofNullable(laatstePeriode);
    }

    /** Whether this aanbieder used the DeclaratieNummer of the message before. */
    public boolean nummerGebruikt() {
        return nummerGebruikt;
    }

    /** The declaratie that a JW325 answers; empty when the registers do not know it. */
    public Optional<Beantwoord> beantwoord() {
        return Optional.ofNullable(beantwoord);
    }
}
