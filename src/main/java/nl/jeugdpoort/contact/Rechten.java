package nl.jeugdpoort.contact;

import java.util.List;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemer.Soort;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.deelnemer.Regio;
import nl.jeugdpoort.deelnemer.Regios;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Recht;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Component;

/**
 * Who may write in the register of a region: who keeps it and the operator everything, a gemeente of the region and a GI what is its own.
 */
@Component
class Rechten {

    private final Regios regios;
    private final Deelnemers deelnemers;

    Rechten(Regios regios, Deelnemers deelnemers) {
        this.regios = regios;
        this.deelnemers = deelnemers;
    }

    /**
     * What a caller may write.
     *
     * @param regio the region
     * @param organisatie the only organisation it may write for, null when it may for all
     * @param actor who it is, for the history
     */
    record Schrijver(Regio regio, String organisatie, String actor) {

        boolean mag(String code) {
            return organisatie == null || organisatie.equals(code);
        }
    }

    /**
     * What this caller may write in this region.
     *
     * @throws Weigering 400 when the region is unknown, 403 when it may not write at all
     */
    Schrijver schrijver(Aanroeper wie, String regiocode) {
        Regio regio = regio(regiocode);
        if (beheert(wie, regio)) {
            return new Schrijver(regio, null, wie.code());
        }
        if (!levert(wie, regio)) {
            throw nietGemachtigd(
                    "Alleen de beheerder, de gemeenten van de regio en de GI's leveren aan dit contactregister.");
        }
        return new Schrijver(regio, wie.code(), wie.code());
    }

    /** Whether this caller may write anything in the register of a region. */
    boolean magSchrijven(Aanroeper wie, Regio regio) {
        return beheert(wie, regio) || levert(wie, regio);
    }

    /** Whether this caller may write this entry. */
    boolean magSchrijven(Aanroeper wie, Contact.Sleutel sleutel) {
        return regios.vind(sleutel.regio())
                .filter(regio ->
                        beheert(wie, regio) || levert(wie, regio) && wie.code().equals(sleutel.organisatie()))
                .isPresent();
    }

    private boolean levert(Aanroeper wie, Regio regio) {
        Soort soort = deelnemers.vind(wie.code()).map(Deelnemer::soort).orElse(Soort.AANBIEDER);
        return wie.mag(Recht.MELDEN) && soort == Soort.GI
                || regio.gemeenten().stream().anyMatch(g -> g.code().equals(wie.code()));
    }

    /** As {@link #schrijver}, for one organisation. */
    Schrijver schrijver(Aanroeper wie, String regiocode, String organisatie) {
        Schrijver schrijver = schrijver(wie, regiocode);
        if (organisatie != null && !schrijver.mag(organisatie)) {
            throw nietGemachtigd(
                    "U mag alleen voor uw eigen organisatie leveren. Vraag anders de beheerder van de regio.");
        }
        return schrijver;
    }

    /** Whether this caller sees the history of what an organisation delivered. */
    boolean zietGeschiedenis(Aanroeper wie, Contact.Sleutel sleutel) {
        return wie.ziet(sleutel.organisatie())
                || regios.vind(sleutel.regio())
                        .filter(regio -> beheert(wie, regio))
                        .isPresent();
    }

    private static boolean beheert(Aanroeper wie, Regio regio) {
        return wie.mag(Recht.BEHEREN)
                || wie.code().equals(regio.contactregister().beheerder())
                || wie.mag(Recht.REGIO_BEHEREN)
                        && regio.gemeenten().stream().anyMatch(g -> wie.namens().contains(g.code()));
    }

    Regio regio(String code) {
        return regios.vind(code)
                .orElseThrow(() -> new Weigering(
                        400,
                        "regio-onbekend",
                        null,
                        "Deze regio is niet bekend",
                        "Geef de code van een jeugdhulpregio, bijvoorbeeld JZ32.",
                        List.of()));
    }

    private static Weigering nietGemachtigd(String detail) {
        return new Weigering(403, "niet-gemachtigd", null, "Niet gemachtigd", detail, List.of());
    }
}
