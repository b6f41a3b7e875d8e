package nl.jeugdpoort.register;

/** A class with which an aanbieder asks for something: an AangevraagdProduct or a whole Verzoek. */
public interface MetReferentie extends Berichtklasse {

    /** ReferentieAanbieder. */
    String referentie();
}
