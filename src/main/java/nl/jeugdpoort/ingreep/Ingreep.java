package nl.jeugdpoort.ingreep;

import java.time.Instant;
import java.util.UUID;

/**
 * An order of an operator, as it is now.
 *
 * @param naar code of the other addressee, null where the action has none
 * @param terug the order that this one takes back, null for none
 * @param keuze which messages were chosen, in words; null when it is about one message
 * @param aantal how many messages it is about
 * @param overgeslagen with how many nothing was done, because their state did not allow it
 * @param klaarOp null while it runs
 * @param gestoptDoor who stopped it, null when nobody did
 * @param meldtNog whether senders are still to be told of it
 * @param teruggedraaid with how many messages it was taken back
 */
public record Ingreep(
        UUID id,
        Actie actie,
        String naar,
        UUID terug,
        String actor,
        String reden,
        String keuze,
        int aantal,
        int gelukt,
        int overgeslagen,
        int mislukt,
        Ingreepstand stand,
        Instant gegevenOp,
        Instant klaarOp,
        String gestoptDoor,
        boolean meldtNog,
        int teruggedraaid) {

    /** Of how many messages it is known what became of them. */
    public int gedaan() {
        return gelukt + overgeslagen + mislukt;
    }

    /** How far it is, 0 to 100. */
    public int procent() {
        return aantal == 0 ? 100 : (int) (100L * gedaan() / aantal);
    }

    /** Whether it is about a whole search result. */
    public boolean bulk() {
        return keuze != null;
    }

    public boolean loopt() {
        return stand == Ingreepstand.LOOPT;
    }

    /** Whether there is something left that may be taken back. */
    public boolean terugTeDraaien() {
        return !loopt() && terug == null && actie != Actie.VERBETEREN && gelukt > teruggedraaid;
    }
}
