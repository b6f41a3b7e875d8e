package nl.jeugdpoort.cli.scenario;

import static nl.jeugdpoort.cli.scenario.Speler.JEUGDBESCHERMER;
import static nl.jeugdpoort.cli.scenario.Speler.SAMEN_VERDER;
import static nl.jeugdpoort.cli.scenario.Speler.VLIEGER;

/** Route 315: the aanbieder refuses, and the Regionaal Expert Team finds another just in time. */
final class Expertteam implements Verhaal {

    private static final Speler EXPERTTEAM = Speler.expertteam(Partijen.NIJMEGEN);
    private static final Speler BACKOFFICE = Speler.backoffice(Partijen.NIJMEGEN);

    @Override
    public String waarover() {
        return "De aanbieder kan niet helpen. Het Regionaal Expert Team bespreekt de aanmelding en vindt een ander.";
    }

    @Override
    public Bezetting bezetting() {
        return Bezetting.van(Partijen.NIJMEGEN, Partijen.DE_VLIEGER, Partijen.SAMEN_VERDER);
    }

    @Override
    public void speel(Zaak zaak) {
        zaak.begint("vraagt het lokaal team en De Vlieger om overleg over hulp.");
        zaak.dan("1");
        zaak.werkdagenLater(1);
        zaak.meldt(JEUGDBESCHERMER, "overleg-lokaal-team", "overlegt met het lokaal team.");
        zaak.meldt(VLIEGER, "overleg-aanbieder", "overlegt met de jeugdbeschermer over de mogelijkheden.");
        zaak.dan("2+3", "2-3");
        zaak.werkdagenLater(2);
        zaak.stuurtBepaling();
        zaak.stuurtFormulier();
        zaak.dan("2-3", "4");

        zaak.totWaarschuwing("AR315-4");
        zaak.werkdagenLater(0);
        zaak.meldt(VLIEGER, "afwijzing", "wijst af: de gevraagde hulp is er niet op tijd.");
        zaak.dan("5");
        zaak.meldt(JEUGDBESCHERMER, "ret-aanmelding", "meldt de jeugdige aan bij het Regionaal Expert Team.");
        zaak.dan("5B");

        zaak.totWaarschuwing("AR315-5B");
        zaak.werkdagenLater(0);
        zaak.vindt(
                EXPERTTEAM, "ret-oplossing", SAMEN_VERDER, "heeft een oplossing: Samen Verder neemt de jeugdige aan.");
        zaak.dan("5A-jw315");
        zaak.stuurtNieuweBepaling(SAMEN_VERDER);
        zaak.dan("5A-jw315");
        zaak.werkdagenLater(1);
        zaak.stuurtVerzoek(SAMEN_VERDER);
        zaak.dan("4b");
        zaak.werkdagenLater(1);
        zaak.stuurtToewijzing(BACKOFFICE, SAMEN_VERDER);
        zaak.dan("4c");
        zaak.werkdagenLater(2);
        zaak.stuurtStart(SAMEN_VERDER);
        zaak.eindigt();
    }
}
