package nl.jeugdpoort.cli.scenario;

import static nl.jeugdpoort.cli.scenario.Speler.VLIEGER;

/** Route 301, by the lokaal team: the aanbieder that is wanted accepts, and starts. */
final class Route301 implements Verhaal {

    private static final Speler LOKAAL_TEAM = Speler.lokaalTeam(Partijen.APELDOORN);
    private static final Speler BACKOFFICE = Speler.backoffice(Partijen.APELDOORN);

    @Override
    public String waarover() {
        return "De jeugdbeschermer gaat via het lokaal team. De gewenste aanbieder neemt de jeugdige aan en start.";
    }

    @Override
    public Bezetting bezetting() {
        return Bezetting.van(Partijen.APELDOORN, Partijen.DE_VLIEGER);
    }

    @Override
    public void speel(Zaak zaak) {
        zaak.begint("vraagt het lokaal team om contact: er is hulp nodig thuis.");
        zaak.dan("1");

        zaak.totWaarschuwing("AR301-1");
        zaak.werkdagenLater(0);
        zaak.meldt(LOKAAL_TEAM, "overleg-lokaal-team", "belt terug. Samen bespreken zij welke hulp past.");
        zaak.dan("2+3", "2-4");

        zaak.werkdagenLater(2);
        zaak.stuurtBepaling();
        zaak.dan("2+3", "4", "2-4");
        zaak.stuurtFormulier();
        zaak.dan("4", "2-4");

        zaak.totWaarschuwing("AR301-4");
        zaak.werkdagenLater(0);
        zaak.stuurtToewijzing(BACKOFFICE, VLIEGER);
        zaak.dan("4b", "2-4");

        zaak.werkdagenLater(1);
        zaak.meldt(VLIEGER, "acceptatie", "laat weten dat er op tijd passende hulp is.");
        zaak.dan("4b");

        zaak.werkdagenLater(2);
        zaak.stuurtStart(VLIEGER);
        zaak.eindigt();
    }
}
