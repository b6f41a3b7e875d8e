package nl.jeugdpoort.ontvangst.soap;

import java.util.Optional;
import nl.jeugdpoort.stuf.Foutmelding;
import nl.jeugdpoort.stuf.StufFout;
import nl.jeugdpoort.stuf.StufFouten;

/** What becomes of an envelope that was read. */
sealed interface Besluit {

    Overgenomen OVERGENOMEN = new Overgenomen();

    /** It is stored, or its refusal is: Bv03. */
    record Overgenomen() implements Besluit {}

    /**
     * It is refused: a fault of the synchronous list goes back at once as Fo03, any other follows as Fo01.
     *
     * @param detail Dutch sentence: what is wrong and what to do, no personal data; may be empty
     */
    record Geweigerd(StufFout fout, String detail) implements Besluit {

        Foutmelding melding() {
            return Foutmelding.van(fout, detail);
        }

        boolean achteraf() {
            return fout.soort() == StufFout.Soort.FO01;
        }
    }

    static Geweigerd weiger(String code, String detail) {
        return new Geweigerd(StufFouten.van(code), detail);
    }

    static Optional<Geweigerd> als(boolean fout, String code, String detail) {
        return fout ? Optional.of(weiger(code, detail)) : Optional.empty();
    }
}
