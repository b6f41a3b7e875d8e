package nl.jeugdpoort.cli.scenario;

import static nl.jeugdpoort.cli.scenario.Speler.SAMEN_VERDER;
import static nl.jeugdpoort.cli.scenario.Speler.VLIEGER;

/** Route 301: the aanbieder that is wanted refuses, and the network of aanbieders finds another. */
final class Netwerk implements Verhaal {

    private static final Speler LOKAAL_TEAM = Speler.lokaalTeam(Partijen.APELDOORN);
    private static final Speler BACKOFFICE = Speler.backoffice(Partijen.APELDOORN);

    @Override
    public String waarover() {
        return "De gewenste aanbieder heeft geen plaats. Het netwerk van aanbieders vindt een ander, en die start.";
    }

    @Override
    public Bezetting bezetting() {
        return Bezetting.van(Partijen.APELDOORN, Partijen.DE_VLIEGER, Partijen.SAMEN_VERDER);
    }

    @Override
    public void speel(Zaak zaak) {
        zaak.begint("vraagt het lokaal team om contact: er is hulp nodig thuis.");
        zaak.dan("1");
        zaak.werkdagenLater(1);
        zaak.meldt(LOKAAL_TEAM, "overleg-lokaal-team", "belt terug. Samen bespreken zij welke hulp past.");
        zaak.dan("2+3", "2-4");
        zaak.werkdagenLater(1);
        zaak.stuurtBepaling();
        zaak.stuurtFormulier();
        zaak.dan("4", "2-4");
        zaak.werkdagenLater(1);
        zaak.stuurtToewijzing(BACKOFFICE, VLIEGER);
        zaak.dan("4b", "2-4");

        zaak.totWaarschuwing("AR301-4b");
        zaak.werkdagenLater(0);
        zaak.meldt(VLIEGER, "afwijzing", "wijst af: er is geen passende hulp op tijd.");
        zaak.trektIn(BACKOFFICE, VLIEGER);
        zaak.dan("2-4", "5");
        zaak.meldt(VLIEGER, "naar-netwerk", "legt de vraag bij het netwerk van aanbieders.");
        zaak.dan("5A");

        zaak.werkdagenLater(3);
        zaak.vindt(VLIEGER, "aanbieder-gevonden", SAMEN_VERDER, "meldt dat Samen Verder de jeugdige kan helpen.");
        zaak.dan("5A-jw301");
        zaak.stuurtNieuweBepaling(SAMEN_VERDER);
        zaak.dan("5A-jw301");
        zaak.totWaarschuwing("AR301-5A");
        zaak.werkdagenLater(0);
        zaak.stuurtToewijzing(BACKOFFICE, SAMEN_VERDER);
        zaak.dan("4b");

        zaak.werkdagenLater(2);
        zaak.stuurtStart(SAMEN_VERDER);
        zaak.eindigt();
    }
}
