package nl.jeugdpoort.cli.scenario;

import static nl.jeugdpoort.cli.scenario.Speler.JEUGDBESCHERMER;
import static nl.jeugdpoort.cli.scenario.Speler.VLIEGER;

/** Route 315, by the aanbieder: it accepts, asks for a toewijzing, gets it late, and starts. */
final class Route315 implements Verhaal {

    private static final Speler BACKOFFICE = Speler.backoffice(Partijen.NIJMEGEN);

    @Override
    public String waarover() {
        return "De jeugdbeschermer gaat naar aanbieder en lokaal team tegelijk. De aanbieder vraagt de gemeente om een toewijzing;"
                + " die komt te laat, maar de hulp start.";
    }

    @Override
    public Bezetting bezetting() {
        return Bezetting.van(Partijen.NIJMEGEN, Partijen.DE_VLIEGER);
    }

    @Override
    public void speel(Zaak zaak) {
        zaak.begint("vraagt het lokaal team en De Vlieger om overleg over hulp.");
        zaak.dan("1");

        zaak.werkdagenLater(1);
        zaak.meldt(JEUGDBESCHERMER, "overleg-lokaal-team", "overlegt met het lokaal team.");
        zaak.dan("1");
        zaak.werkdagenLater(1);
        zaak.meldt(VLIEGER, "overleg-aanbieder", "overlegt met de jeugdbeschermer over de mogelijkheden.");
        zaak.dan("2+3", "2-3");

        zaak.werkdagenLater(1);
        zaak.stuurtBepaling();
        zaak.dan("2+3", "2-3", "4");
        zaak.stuurtFormulier();
        zaak.dan("2-3", "4");

        zaak.werkdagenLater(2);
        zaak.meldt(VLIEGER, "acceptatie", "laat weten dat er op tijd passende hulp is.");
        zaak.dan("4");
        zaak.stuurtVerzoek(VLIEGER);
        zaak.dan("4b");

        zaak.totWaarschuwing("AR315-4b");
        zaak.totVerlopen("AR315-4b");
        zaak.dan("4b");
        zaak.werkdagenLater(0);
        zaak.stuurtToewijzing(BACKOFFICE, VLIEGER);
        zaak.dan("4c");

        zaak.werkdagenLater(1);
        zaak.stuurtStart(VLIEGER);
        zaak.eindigt();
    }
}
