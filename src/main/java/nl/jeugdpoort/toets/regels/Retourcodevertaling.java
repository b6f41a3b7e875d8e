package nl.jeugdpoort.toets.regels;

import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdpoort.standaard.Standaard.Gedeeld;
import nl.jeugdpoort.standaard.Standaard.Regelkeuze;
import nl.jeugdpoort.toets.schema.Luisteraar.Bevindingen;
import nl.jeugdpoort.toets.schema.Luisteraar.Vondst;

/**
 * The retourcodes that a standard gives to rules of another.
 *
 * @param perRegel retourcode by the code of the rule
 */
record Retourcodevertaling(Map<String, String> perRegel) {

    static Retourcodevertaling van(Regelkeuze regels) {
        return new Retourcodevertaling(
                regels.gedeeld().stream().collect(Collectors.toMap(Gedeeld::code, Gedeeld::retourcode)));
    }

    /** Takes findings with these codes in the place of their own. */
    Bevindingen om(Bevindingen uit) {
        return perRegel.isEmpty() ? uit : new Vertaald(perRegel, uit);
    }

    private record Vertaald(Map<String, String> perRegel, Bevindingen uit) implements Bevindingen {

        @Override
        public boolean tellen() {
            return uit.tellen();
        }

        @Override
        public void meld(Vondst v) {
            String retourcode = perRegel.getOrDefault(v.regel(), v.retourcode());
            uit.meld(new Vondst(v.regel(), retourcode, v.niveau(), v.pad(), v.plaats(), v.waarde(), v.melding()));
        }
    }
}
