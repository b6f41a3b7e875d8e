package nl.jeugdpoort.deelnemer;

import java.util.Collection;
import java.util.Optional;

/** The participants as configured now; a changed configuration shows at the next call. */
public interface Deelnemers {

    /** The participant with this code, empty when unknown. */
    Optional<Deelnemer> vind(String code);

    Collection<Deelnemer> alle();

    /**
     * Whether a caller may hand over messages of this kind in the name of a sender: always for itself, otherwise by mandate.
     *
     * @param indiener code of the authenticated participant
     * @param afzender code of the party that the message names as its sender
     * @param berichtsoort for example {@code JW301}
     */
    boolean magIndienen(String indiener, String afzender, String berichtsoort);

    /** The participant whose organisation number this is, empty when unknown. */
    Optional<Deelnemer> metOin(String oin);
}
