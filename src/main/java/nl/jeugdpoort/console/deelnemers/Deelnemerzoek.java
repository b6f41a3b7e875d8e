package nl.jeugdpoort.console.deelnemers;

import java.util.Locale;
import nl.jeugdpoort.deelnemer.Deelnemer;

/**
 * What to look for; null or empty for anything.
 *
 * @param tekst part of the name, or begin of the code
 * @param bladzijde from 1
 */
record Deelnemerzoek(String tekst, Deelnemer.Soort soort, Integer bladzijde) {

    boolean past(Deelnemer deelnemer) {
        return (soort == null || soort == deelnemer.soort()) && (leeg() || pastTekst(deelnemer));
    }

    int nummer() {
        return bladzijde == null ? 1 : Math.clamp(bladzijde, 1, 1000);
    }

    private boolean leeg() {
        return tekst == null || tekst.isBlank();
    }

    private boolean pastTekst(Deelnemer deelnemer) {
        String gezocht = tekst.strip().toLowerCase(Locale.ROOT);
        return deelnemer.naam().toLowerCase(Locale.ROOT).contains(gezocht)
                || deelnemer.code().startsWith(gezocht);
    }
}
