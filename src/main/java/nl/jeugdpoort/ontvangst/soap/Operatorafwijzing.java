package nl.jeugdpoort.ontvangst.soap;

import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.ontvangst.Afzendermelding;
import nl.jeugdpoort.stuf.Foutmelding;
import nl.jeugdpoort.stuf.StufFouten;
import nl.jeugdpoort.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** A message that an operator refused: a Fo01, which who speaks no StUF gets as a problem in JSON. No answer follows any more. */
@Component
class Operatorafwijzing implements Afzendermelding {

    private static final String ALGEMEEN = "RIN001";

    private final Afwijzer afwijzer;
    private final Deelnemers deelnemers;
    private final Termijnen termijnen;

    Operatorafwijzing(Afwijzer afwijzer, Deelnemers deelnemers, Termijnen termijnen) {
        this.afwijzer = afwijzer;
        this.deelnemers = deelnemers;
        this.termijnen = termijnen;
    }

    @Override
    public void afgewezen(Bericht bericht, String reden) {
        String afzender = bericht.kop().afzender();
        if (deelnemers.vind(afzender).isPresent()) {
            var fout = Foutmelding.van(StufFouten.van(ALGEMEEN), "De beheerder van de poort wijst het af: " + reden);
            afwijzer.verstuur(afzender, bericht.referentienummer().toString(), fout, null, bericht.id());
        }
        termijnen.geweigerd(bericht.id());
    }
}
