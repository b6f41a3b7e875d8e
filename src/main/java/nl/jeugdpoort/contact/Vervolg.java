package nl.jeugdpoort.contact;

import java.time.Instant;
import nl.jeugdpoort.contact.Contact.Stand;
import nl.jeugdpoort.contact.Rapport.Uitkomst;

/** What an entry of a delivery that is right does to the register, and how the report calls it. */
record Vervolg(Wijziging wijziging, Uitkomst uitkomst) {

    /**
     * Of an entry that is to be taken up or changed.
     *
     * @param eerder what the register has of it, ended or not; null when nothing
     */
    static Vervolg opnemen(Levering.Regel regel, Opgave opgave, Contact eerder, Instant nu) {
        if (eerder == null) {
            Contact nieuw = Contactregel.lees(regel.id(), opgave, new Stand(1, nu, null));
            return van(Wijziging.Soort.OPGENOMEN, Uitkomst.OPGENOMEN, nieuw);
        }
        Contact nieuw =
                Contactregel.lees(eerder.id(), opgave, new Stand(eerder.stand().versie() + 1, nu, null));
        if (eerder.beeindigd()) {
            return van(Wijziging.Soort.OPGENOMEN, Uitkomst.OPGENOMEN, nieuw);
        }
        return eerder.zelfde(nieuw)
                ? bevestigen(eerder, nu)
                : van(Wijziging.Soort.GEWIJZIGD, Uitkomst.GEWIJZIGD, nieuw);
    }

    /** Of an entry that is still right. */
    static Vervolg bevestigen(Contact eerder, Instant nu) {
        Contact bevestigd = eerder.met(new Stand(eerder.stand().versie(), nu, null));
        return van(Wijziging.Soort.BEVESTIGD, Uitkomst.ONGEWIJZIGD, bevestigd);
    }

    /** Of an entry that no longer counts from today. */
    static Vervolg beeindigen(Contact eerder, Instant nu) {
        Stand stand = new Stand(eerder.stand().versie() + 1, eerder.stand().bevestigdOp(), Dagen.vandaag(nu));
        return van(Wijziging.Soort.BEEINDIGD, Uitkomst.BEEINDIGD, eerder.met(stand));
    }

    private static Vervolg van(Wijziging.Soort soort, Uitkomst uitkomst, Contact contact) {
        return new Vervolg(new Wijziging(soort, contact), uitkomst);
    }
}
