package nl.jeugdpoort.toets.regels;

import nl.jeugdpoort.toets.schema.Element;
import nl.jeugdpoort.toets.schema.Luisteraar;
import nl.jeugdpoort.toets.schema.Waarde;

/** Follows one message class by class, and puts each to its rules when it ends. */
final class Klassenlezer implements Luisteraar, Berichtregel.Uitslag {

    private final Klassenboek boek;
    private final Berichtregel[] regels;
    private final Bevindingen uit;
    private Klasse hier;
    private int beurt;

    Klassenlezer(Klassenboek boek, Berichtregel[] regels, Bevindingen uit) {
        this.boek = boek;
        this.regels = regels;
        this.uit = uit;
    }

    @Override
    public void begin(Element element, int plaats) {
        hier = hier == null ? new Klasse(element, null) : hier.in(element);
        hier.begin(plaats);
    }

    @Override
    public void waarde(Element element, Waarde waarde) {
        hier.lees(element, waarde);
    }

    @Override
    public void einde(Element element, int plaats) {
        if (uit.tellen()) {
            for (int nummer : boek.kijkers(element)) {
                beurt = nummer;
                regels[nummer].toets(hier, this);
            }
        }
        hier = hier.ouder();
    }

    @Override
    public void bij(Klasse klasse, String naam, String melding) {
        if (klasse.leeg(naam)) {
            bij(klasse, melding);
        } else {
            meld(klasse.pad(naam), klasse.plaats(naam), klasse.toon(naam), melding);
        }
    }

    @Override
    public void bij(Klasse klasse, String melding) {
        meld(klasse.aanwezige().pad(), klasse.plaats(), null, melding);
    }

    private void meld(String pad, int plaats, String waarde, String melding) {
        Regel regel = boek.regel(beurt);
        uit.meld(new Vondst(regel.code(), regel.retourcode(), regel.niveau(), pad, plaats, waarde, melding));
    }
}
