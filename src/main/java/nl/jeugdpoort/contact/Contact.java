package nl.jeugdpoort.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An entry of the contact register as it is now.
 *
 * @param sleutel what the supplier knows it by
 * @param stand where it stands in the register
 */
public record Contact(UUID id, Sleutel sleutel, Persoon persoon, Werk werk, Periode periode, Stand stand) {

    /**
     * @param regio code of the CBS, for example {@code JZ32}
     * @param organisatie code of the organisation: CBS code, AGB code, or {@code RVDK} and {@code VT} with a suffix
     * @param kenmerk reference of the supplier, unique in its organisation and region
     */
    public record Sleutel(String regio, String organisatie, String kenmerk) {}

    /**
     * Who it is; everything for work.
     *
     * @param team null when none
     * @param telefoon null when none, then there is an e-mail address
     * @param email null when none, then there is a telephone number
     */
    public record Persoon(
            String naam, String organisatienaam, String team, Functie functie, String telefoon, String email) {}

    /**
     * What for and when.
     *
     * @param werkdagen empty when not known
     * @param gemeenten CBS codes, empty for a function that serves the whole region
     * @param wijken names or codes; empty for all of the gemeente
     * @param koppelgenoot kenmerk of the back-up, null when none
     */
    public record Werk(List<Weekdag> werkdagen, List<String> gemeenten, List<String> wijken, String koppelgenoot) {}

    /**
     * Days, first and last inclusive. The reason of absence is not kept.
     *
     * @param geldigTot null for no end
     * @param afwezigVan null when not absent
     * @param afwezigTot null for as yet unknown
     */
    public record Periode(LocalDate geldigVan, LocalDate geldigTot, LocalDate afwezigVan, LocalDate afwezigTot) {

        boolean afwezigOp(LocalDate dag) {
            return afwezigVan != null && !dag.isBefore(afwezigVan) && (afwezigTot == null || !dag.isAfter(afwezigTot));
        }
    }

    /**
     * @param versie 1 for new, one more at every change
     * @param bevestigdOp when the supplier last said that it is right
     * @param beeindigdOp first day on which it no longer counts, null while it does
     */
    public record Stand(int versie, Instant bevestigdOp, LocalDate beeindigdOp) {}

    /** Whether the two say the same, whatever their place in the register. */
    boolean zelfde(Contact ander) {
        return persoon.equals(ander.persoon) && werk.equals(ander.werk) && periode.equals(ander.periode);
    }

    boolean beeindigd() {
        return stand.beeindigdOp() != null;
    }

    /** How reachable someone is on a day. */
    public Aanwezigheid op(LocalDate dag) {
        if (periode.afwezigOp(dag)) {
            return Aanwezigheid.AFWEZIG;
        }
        boolean werkt = werk.werkdagen().isEmpty() || werk.werkdagen().contains(Weekdag.van(dag.getDayOfWeek()));
        return werkt ? Aanwezigheid.AANWEZIG : Aanwezigheid.VRIJE_DAG;
    }

    Contact met(Stand nieuw) {
        return new Contact(id, sleutel, persoon, werk, periode, nieuw);
    }
}
