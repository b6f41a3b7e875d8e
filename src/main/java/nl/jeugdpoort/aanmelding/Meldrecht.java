package nl.jeugdpoort.aanmelding;

import java.util.List;
import nl.jeugdpoort.aanmelding.route.Actor;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Recht;

/** Who may see a case and report what in it: its parties, each for whom it speaks, and an operator all that people report. */
final class Meldrecht {

    private Meldrecht() {}

    static boolean ziet(Aanroeper wie, Aanmelding aanmelding) {
        return aanmelding.partijen().stream().anyMatch(wie::ziet) || wie.mag(Recht.ALLES_ZIEN);
    }

    /** What can happen now and people may report. */
    static List<Gebeurtenissoort> meldbaar(Aanmelding aanmelding) {
        return aanmelding.zaak().toegestaan().stream()
                .filter(soort -> !melders(aanmelding, soort).isEmpty())
                .toList();
    }

    static boolean mag(Aanmelding aanmelding, Gebeurtenissoort soort, Aanroeper wie) {
        List<Actor> melders = melders(aanmelding, soort);
        return wie.mag(Recht.INGRIJPEN)
                || wie.mag(Recht.MELDEN)
                        && aanmelding.rollen(wie.code()).stream().anyMatch(melders::contains);
    }

    /** Throws a refusal: 409 when only messages tell of it, 403 when others report it. */
    static void eis(Aanmelding aanmelding, Gebeurtenissoort soort, Aanroeper wie) {
        List<Actor> melders = melders(aanmelding, soort);
        if (melders.isEmpty()) {
            throw Aanmeldweigering.nietNu(soort, meldbaar(aanmelding));
        }
        if (!mag(aanmelding, soort, wie)) {
            String namen = String.join(" of ", melders.stream().map(Actor::naam).toList());
            throw Aanmeldweigering.nietGemachtigd("Alleen " + namen + " kan " + soort.woord() + " melden.");
        }
    }

    private static List<Actor> melders(Aanmelding aanmelding, Gebeurtenissoort soort) {
        return aanmelding.zaak().route().melders(soort);
    }
}
