package nl.jeugdpoort.cli.scenario;

import static nl.jeugdpoort.cli.scenario.Speler.JEUGDBESCHERMER;
import static nl.jeugdpoort.cli.scenario.Speler.SAMEN_VERDER;
import static nl.jeugdpoort.cli.scenario.Speler.TEAMLEIDER;
import static nl.jeugdpoort.cli.scenario.Speler.VLIEGER;

/** Route 301, all that can go wrong: no contact, a refusal, no solution at the Regionaal Expert Team, and one by escalation. */
final class Escalatie implements Verhaal {

    private static final Speler LOKAAL_TEAM = Speler.lokaalTeam(Partijen.APELDOORN);
    private static final Speler BACKOFFICE = Speler.backoffice(Partijen.APELDOORN);
    private static final Speler CONTACTPERSOON = Speler.contactpersoon(Partijen.APELDOORN);
    private static final Speler EXPERTTEAM = Speler.expertteam(Partijen.APELDOORN);

    @Override
    public String waarover() {
        return "Het lokaal team is onbereikbaar, de aanbieder wijst af en ook het Regionaal Expert Team komt er niet uit."
                + " De escalatie brengt een oplossing.";
    }

    @Override
    public Bezetting bezetting() {
        return Bezetting.van(Partijen.APELDOORN, Partijen.DE_VLIEGER, Partijen.SAMEN_VERDER);
    }

    @Override
    public void speel(Zaak zaak) {
        zaak.begint("vraagt het lokaal team om contact: er is hulp nodig thuis.");
        zaak.dan("1");
        zaak.totWaarschuwing("AR301-1");
        zaak.totVerlopen("AR301-1");
        zaak.dan("1", "1x");
        zaak.werkdagenLater(0);
        zaak.meldt(
                CONTACTPERSOON,
                "contact-gelegd",
                "brengt de jeugdbeschermer en het lokaal team met elkaar in contact.");
        zaak.dan("overleg", "2-4");
        zaak.werkdagenLater(1);
        zaak.meldt(LOKAAL_TEAM, "overleg-lokaal-team", "bespreekt met de jeugdbeschermer welke hulp past.");
        zaak.dan("2+3", "2-4");

        zaak.werkdagenLater(1);
        zaak.stuurtBepaling();
        zaak.stuurtFormulier();
        zaak.dan("4", "2-4");
        zaak.werkdagenLater(1);
        zaak.stuurtToewijzing(BACKOFFICE, VLIEGER);
        zaak.dan("4b", "2-4");
        zaak.werkdagenLater(1);
        zaak.meldt(VLIEGER, "afwijzing", "wijst af: er is geen passende hulp op tijd.");
        zaak.trektIn(BACKOFFICE, VLIEGER);
        zaak.dan("2-4", "5");

        zaak.meldt(JEUGDBESCHERMER, "ret-aanmelding", "meldt de jeugdige aan bij het Regionaal Expert Team.");
        zaak.dan("5B");
        zaak.totWaarschuwing("AR301-5B");
        zaak.werkdagenLater(0);
        zaak.meldt(EXPERTTEAM, "ret-impasse", "ziet geen oplossing.");
        zaak.dan("5");
        zaak.meldt(TEAMLEIDER, "escalatie", "escaleert en belt de regionale contactpersoon.");
        zaak.dan("6");
        zaak.totWaarschuwing("AR301-6");
        zaak.werkdagenLater(0);
        zaak.meldt(CONTACTPERSOON, "bestuurlijke-escalatie", "legt het voor aan de bestuurders.");
        zaak.dan("6");
        zaak.vindt(
                TEAMLEIDER,
                "escalatie-oplossing",
                SAMEN_VERDER,
                "heeft een oplossing: Samen Verder maakt een plaats vrij.");
        zaak.dan("5A-jw301");
        zaak.stuurtNieuweBepaling(SAMEN_VERDER);
        zaak.dan("5A-jw301");

        zaak.werkdagenLater(1);
        zaak.stuurtToewijzing(BACKOFFICE, SAMEN_VERDER);
        zaak.dan("4b");
        zaak.werkdagenLater(2);
        zaak.stuurtStart(SAMEN_VERDER);
        zaak.eindigt();
    }
}
