package nl.jeugdpoort.aanmelding;

import java.util.Optional;
import java.util.function.Predicate;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemer.Soort;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.toegang.Opdrachttoets;
import org.springframework.stereotype.Component;

/** Checks what people hand in about a case; every method throws a refusal (400) that says what to give instead. */
@Component
class Invoer {

    private static final int LANGSTE_KENMERK = 50;
    private static final int LANGSTE_TOELICHTING = 2000;
    private static final int LANGSTE_SLEUTEL = 100;

    private final Deelnemers deelnemers;

    Invoer(Deelnemers deelnemers) {
        this.deelnemers = deelnemers;
    }

    String kenmerk(String kenmerk) {
        eis(
                kenmerk != null && kenmerk.matches("[A-Za-z0-9._/-]{1," + LANGSTE_KENMERK + "}"),
                "Geef een kenmerk van ten hoogste " + LANGSTE_KENMERK
                        + " letters, cijfers of de tekens . _ / -, zonder persoonsgegevens.");
        return kenmerk;
    }

    String gi(String code) {
        eis(is(code, Soort.GI), "Geef met gi de AGB-code van een GI die op deze poort is aangesloten.");
        return code;
    }

    String gemeente(String code) {
        eis(is(code, Soort.GEMEENTE), "Geef met gemeente de code van een gemeente die op deze poort is aangesloten.");
        return code;
    }

    /** The gemeente that takes over need not be a participant. */
    String andereGemeente(Gebeurtenissoort soort, String code) {
        if (!soort.vraagtGemeente()) {
            eis(code == null, "Bij deze gebeurtenis hoort geen gemeente. Laat gemeente weg.");
            return null;
        }
        eis(
                code != null && code.matches("[0-9]{4}"),
                "Geef met gemeente de code van de andere gemeente die verantwoordelijk is: 4 cijfers.");
        return code;
    }

    /** The aanbieder that goes on; null when the event names none and need not. */
    String aanbieder(Gebeurtenissoort soort, String code) {
        eis(
                code != null || !soort.vraagtAanbieder(),
                "Geef met aanbieder de AGB-code van de aanbieder die verdergaat.");
        eis(code == null || soort.kentAanbieder(), "Bij deze gebeurtenis hoort geen aanbieder. Laat aanbieder weg.");
        eis(
                code == null || is(code, Soort.AANBIEDER),
                "Geef met aanbieder de AGB-code van een aanbieder die op deze poort is aangesloten.");
        return code;
    }

    /** A BSN may be left out: no number is known, or the address is secret. Messages then do not move the case. */
    String bsn(String bsn) {
        eis(bsn == null || isBsn(bsn), "Het bsn klopt niet. Geef 9 cijfers, of laat bsn weg als het niet bekend is.");
        return bsn;
    }

    Gebeurtenissoort soort(String woord) {
        Predicate<Gebeurtenissoort> doorMensen = soort -> soort != Gebeurtenissoort.TERMIJN_VERLOPEN;
        return Optional.ofNullable(woord)
                .flatMap(Gebeurtenissoort::van)
                .filter(doorMensen)
                .orElseThrow(() -> Opdrachttoets.ongeldig(
                        "Geef met soort een gebeurtenis zoals contact-gelegd. Bij de aanmelding staat wat nu kan."));
    }

    String toelichting(String tekst) {
        eis(
                tekst == null || tekst.length() <= LANGSTE_TOELICHTING,
                "De toelichting mag niet langer zijn dan " + LANGSTE_TOELICHTING + " tekens.");
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }

    String sleutel(String sleutel) {
        eis(
                sleutel == null || !sleutel.isBlank() && sleutel.length() <= LANGSTE_SLEUTEL,
                "De Idempotency-Key mag niet leeg zijn en niet langer dan " + LANGSTE_SLEUTEL + " tekens.");
        return sleutel;
    }

    boolean isGi(String code) {
        return is(code, Soort.GI);
    }

    private boolean is(String code, Soort soort) {
        return code != null
                && deelnemers
                        .vind(code)
                        .map(Deelnemer::soort)
                        .filter(soort::equals)
                        .isPresent();
    }

    private static boolean isBsn(String bsn) {
        if (!bsn.matches("[0-9]{9}")) {
            return false;
        }
        int som = -(bsn.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * (bsn.charAt(i) - '0');
        }
        return som % 11 == 0;
    }

    private static void eis(boolean goed, String anders) {
        if (!goed) {
            throw Opdrachttoets.ongeldig(anders);
        }
    }
}
