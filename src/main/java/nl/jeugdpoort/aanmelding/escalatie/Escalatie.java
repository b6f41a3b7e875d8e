package nl.jeugdpoort.aanmelding.escalatie;

import java.util.List;
import java.util.Optional;

/**
 * One escalatie in a case: its calls and talks so far.
 *
 * @param nummer order in the case, from 1
 */
public record Escalatie(int nummer, Situatie situatie, List<Oproep> oproepen, List<Gesprek> gesprekken) {

    /** Whether a talk solved it. */
    public boolean opgelost() {
        return gesprekken.stream().anyMatch(Gesprek::opgelost);
    }

    /** The step that was called and of which there is no report yet. */
    public Optional<Escalatiestap> wacht() {
        return laatste().filter(stap -> gesprekken.stream().noneMatch(g -> g.stap() == stap));
    }

    private Optional<Escalatiestap> laatste() {
        return oproepen.isEmpty()
                ? Optional.empty()
                : Optional.of(oproepen.getLast().stap());
    }

    /** Why a step may not be called, as a Dutch sentence; empty when it may. */
    public Optional<String> weigert(Oproep oproep) {
        if (opgelost()) {
            return Optional.of("Deze escalatie is opgelost. Begin zo nodig een nieuwe.");
        }
        if (wacht().isPresent()) {
            return Optional.of(
                    "Leg eerst het gesprek vast tussen " + wacht().get().wie() + ".");
        }
        if (!oproep.stap().magDoor(oproep.functie())) {
            return Optional.of(
                    oproep.stap() == Escalatiestap.BESTUURDERS
                            ? "Alleen een leidinggevende of bestuurder kan de bestuurders oproepen."
                            : "Alleen een professional of gedragswetenschapper kan deze stap oproepen.");
        }
        return isAanDeBeurt(oproep) ? Optional.empty() : Optional.of(nuAanDeBeurt());
    }

    /** Existing policy that falls short leads to the bestuurders at once; otherwise the steps follow each other. */
    private boolean isAanDeBeurt(Oproep oproep) {
        boolean rechtstreeks = oproep.stap() == Escalatiestap.BESTUURDERS && oproep.beleidSchietTekort();
        return volgende().filter(oproep.stap()::equals).isPresent()
                || rechtstreeks
                        && laatste().filter(Escalatiestap.BESTUURDERS::equals).isEmpty();
    }

    private Optional<Escalatiestap> volgende() {
        return laatste().isEmpty() ? Optional.of(situatie.eerste()) : laatste().flatMap(Escalatiestap::volgende);
    }

    private String nuAanDeBeurt() {
        return volgende()
                .map(stap -> "Nu zijn " + stap.wie() + " aan de beurt.")
                .orElse("De bestuurders hebben al overlegd. Begin zo nodig een nieuwe escalatie.");
    }
}
