package nl.jeugdpoort.tussentaal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.jeugdpoort.bepaling.Bepaling;
import nl.jeugdpoort.bepaling.Hulp;

/** Translates the help of one bepaling, one after the other; remembers which product was asked of whom on which days. For one bepaling. */
final class Hulpvertaling {

    private final Bepaling bepaling;
    private final Optional<Tussentaal> taal;
    private final LocalDate vandaag;
    private final List<Productkeuze> eerdere = new ArrayList<>();

    Hulpvertaling(Bepaling bepaling, Optional<Tussentaal> taal, LocalDate vandaag) {
        this.bepaling = bepaling;
        this.taal = taal;
        this.vandaag = vandaag;
    }

    /** @param nummer place of the help in the bepaling, from 1 */
    Productkeuze vertaal(int nummer) throws Onvertaalbaar {
        Hulp hulp = bepaling.hulp().get(nummer - 1);
        moetGeborenZijn();
        Zorgvorm zorgvorm = zorgvorm(hulp);
        moetMogenBij(hulp, zorgvorm);
        Productkeuze keuze = new Productkeuze(nummer, hulp, zorgvorm, Omvangvertaling.volume(hulp, zorgvorm));
        moetNieuwZijn(keuze);
        return keuze;
    }

    private void moetGeborenZijn() throws Onvertaalbaar {
        if (bepaling.jeugdige().geboortedatum().isAfter(vandaag)) {
            throw new Onvertaalbaar("De geboortedatum ligt na vandaag. Verbeter de geboortedatum van de jeugdige.");
        }
    }

    private Zorgvorm zorgvorm(Hulp hulp) throws Onvertaalbaar {
        String gemeente = bepaling.jeugdige().verantwoordelijkeGemeente();
        Tussentaal hier = taal.orElseThrow(
                () -> new Onvertaalbaar(
                        "Voor gemeente " + gemeente
                                + " is geen tussentaal bekend. Controleer de verantwoordelijke gemeente, of vraag de regio om haar lijst."));
        return hier.zoek(hulp.zorgvorm())
                .orElseThrow(() -> new Onvertaalbaar("Zorgvorm " + hulp.zorgvorm()
                        + " staat niet in de tussentaal van de regio. Kies een code uit die lijst."));
    }

    private static void moetMogenBij(Hulp hulp, Zorgvorm zorgvorm) throws Onvertaalbaar {
        boolean contract = zorgvorm.aanbieders().contains(hulp.zorgaanbieder());
        if (!contract && hulp.uitzondering() == null) {
            throw new Onvertaalbaar(
                    "Aanbieder " + hulp.zorgaanbieder() + " heeft in deze regio geen contract voor " + zorgvorm.naam()
                            + ". Kies een aanbieder met een contract, of vul in wie van de gemeente akkoord is met een uitzondering.");
        }
    }

    private void moetNieuwZijn(Productkeuze keuze) throws Onvertaalbaar {
        if (eerdere.stream().anyMatch(keuze::botstMet)) {
            throw new Onvertaalbaar(
                    "Dit is bij aanbieder " + keuze.aanbieder()
                            + " hetzelfde product als eerdere hulp in deze bepaling, op dezelfde dagen. Voeg ze samen of laat de perioden aansluiten.");
        }
        eerdere.add(keuze);
    }
}
