package nl.jeugdpoort.aanmelding.route;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * One step of a route.
 *
 * @param code short name, for example {@code 4b}
 * @param naam Dutch name, in the middle of a sentence
 * @param wie who must act; the first owns the term
 * @param vertel who else is told when it begins; the lokaal team always is
 * @param begint what begins it, the first time only
 * @param opnieuw what begins it whenever it does not run
 * @param na steps of which one that is met begins it, the first time only
 * @param naVerlopen steps of which a term that expires begins it, the first time only
 * @param nietTijdens steps of which none may run when it begins: what it asks for is there already
 * @param klaar what meets it, each by itself
 * @param alle what meets it together
 * @param mag what else it allows
 * @param vervalt what makes it pointless
 * @param termijn code of its term, null when it has none
 */
public record Stap(
        @NotBlank(message = "ontbreekt") String code,
        @NotBlank(message = "ontbreekt") String naam,
        @NotEmpty(message = "noemt niemand die aan zet is") List<Actor> wie,
        List<Actor> vertel,
        List<Gebeurtenissoort> begint,
        List<Gebeurtenissoort> opnieuw,
        List<String> na,
        List<String> naVerlopen,
        List<String> nietTijdens,
        List<Gebeurtenissoort> klaar,
        List<Gebeurtenissoort> alle,
        List<Gebeurtenissoort> mag,
        List<Gebeurtenissoort> vervalt,
        String termijn) {

    public Stap {
        vertel = vertel == null ? List.of() : vertel;
        begint = begint == null ? List.of() : begint;
        opnieuw = opnieuw == null ? List.of() : opnieuw;
        na = na == null ? List.of() : na;
        naVerlopen = naVerlopen == null ? List.of() : naVerlopen;
        nietTijdens = nietTijdens == null ? List.of() : nietTijdens;
        klaar = klaar == null ? List.of() : klaar;
        alle = alle == null ? List.of() : alle;
        mag = mag == null ? List.of() : mag;
        vervalt = vervalt == null ? List.of() : vervalt;
    }

    /** Whether a first event of this kind begins it. */
    boolean begintBij(Gebeurtenissoort soort, boolean eerder) {
        return opnieuw.contains(soort) || !eerder && begint.contains(soort);
    }

    Stap met(List<Actor> anderen, String andereTermijn) {
        return new Stap(
                code,
                naam,
                anderen == null ? wie : anderen,
                vertel,
                begint,
                opnieuw,
                na,
                naVerlopen,
                nietTijdens,
                klaar,
                alle,
                mag,
                vervalt,
                andereTermijn == null ? termijn : andereTermijn);
    }
}
