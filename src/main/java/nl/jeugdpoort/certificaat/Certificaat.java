package nl.jeugdpoort.certificaat;

import java.time.Duration;
import java.time.Instant;
import nl.jeugdpoort.deelnemer.Certificaatgezien.Kant;

/**
 * The certificate that a participant showed last.
 *
 * @param deelnemer code of the participant
 * @param geldigTot last moment of its validity
 * @param gezienOp when it was seen last, to the day
 */
public record Certificaat(String deelnemer, Kant kant, Instant geldigTot, Instant gezienOp) {

    /** How near the end is, the nearest last. */
    public enum Nabij {
        RUIM(Integer.MAX_VALUE),
        ZESTIG_DAGEN(60),
        DERTIG_DAGEN(30),
        WEEK(7),
        VERLOPEN(0);

        private final int dagen;

        Nabij(int dagen) {
            this.dagen = dagen;
        }
    }

    /** Whole days that are left, at least 0. */
    public long dagenOver(Instant nu) {
        return Math.max(0, Duration.between(nu, geldigTot).toDays());
    }

    /** How near the end is. */
    public Nabij nabij(Instant nu) {
        if (!nu.isBefore(geldigTot)) {
            return Nabij.VERLOPEN;
        }
        Nabij uit = Nabij.RUIM;
        for (Nabij grens : new Nabij[] {Nabij.ZESTIG_DAGEN, Nabij.DERTIG_DAGEN, Nabij.WEEK}) {
            if (!nu.plus(Duration.ofDays(grens.dagen)).isBefore(geldigTot)) {
                uit = grens;
            }
        }
        return uit;
    }
}
