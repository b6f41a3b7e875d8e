package nl.jeugdpoort.toets.regels.keten;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.jeugdpoort.register.Omvang;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.register.Start;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.register.Verzoek;

/** A new version of a toewijzing beside the version before it. */
record Wijziging(Toewijzing oud, Toewijzing nieuw) {

    private static final String HELE_LOOPTIJD = "6";

    /** What this version changes; empty when there is none before it, and when it deletes the toewijzing (OP362). */
    static Optional<Wijziging> door(Toewijzing toewijzing, Stand stand) {
        return toewijzing.verwijderd()
                ? Optional.empty()
                : stand.vorige(toewijzing).map(oud -> new Wijziging(oud, toewijzing));
    }

    /** Whether anything differs that needs a reason; the referentie does not (IV093). */
    boolean verandert() {
        return !Objects.equals(oud.einde(), nieuw.einde())
                || !Objects.equals(oud.omvang(), nieuw.omvang())
                || !Objects.equals(oud.budget(), nieuw.budget());
    }

    /** Whether it is the version before it, sent once more. */
    boolean herhaalt() {
        return oud.moment().equals(nieuw.moment()) && Objects.equals(oud.reden(), nieuw.reden()) && !verandert();
    }

    /** Whether it ends before the version before it did. */
    boolean verkort() {
        LocalDate einde = nieuw.einde();
        return einde != null && (oud.einde() == null || einde.isBefore(oud.einde()));
    }

    /** Whether another omvang takes the place of the one before it, other than as a new total over the whole period. */
    boolean andereOmvang() {
        return !Objects.equals(oud.omvang(), nieuw.omvang()) && !anderTotaal();
    }

    private boolean anderTotaal() {
        Omvang was = oud.omvang();
        Omvang wordt = nieuw.omvang();
        return was != null
                && wordt != null
                && was.frequentie().equals(HELE_LOOPTIJD)
                && new Omvang(was.volume(), wordt.eenheid(), wordt.frequentie()).equals(was);
    }

    /** Whether the total over the whole period goes down. */
    boolean lagerTotaal() {
        return anderTotaal() && nieuw.omvang().volume() < oud.omvang().volume();
    }

    /** Whether the budget goes down. */
    boolean lagerBudget() {
        return oud.budget() != null && nieuw.budget() != null && nieuw.budget() < oud.budget();
    }

    /** Whether this version answers a verzoek om wijziging; an answer that was given before is refused (TR379). */
    boolean gevraagd(Stand stand) {
        return nieuw.referentie() != null
                && stand.verzoeken()
                        .verzoek(nieuw.referentie())
                        .filter(v -> v.inhoud() instanceof Verzoek)
                        .isPresent();
    }

    /** Whether the aanbieder gave help on it and reported for good that none was given after the new end. */
    boolean gestopt(Stand stand) {
        List<Start> starts = stand.leveringen().starts().stream()
                .filter(s -> Objects.equals(s.nummer(), nieuw.nummer()))
                .toList();
        return !starts.isEmpty() && starts.stream().allMatch(s -> gestopt(s, stand));
    }

    private boolean gestopt(Start start, Stand stand) {
        return stand.leveringen().stops().stream()
                .anyMatch(s ->
                        s.zelfdeLevering(start) && !s.tijdelijk() && !s.einde().isAfter(nieuw.einde()));
    }
}
