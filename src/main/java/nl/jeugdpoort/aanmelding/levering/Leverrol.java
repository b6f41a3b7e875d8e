package nl.jeugdpoort.aanmelding.levering;

import java.util.List;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.contact.Functie;

/** As what a party gets documents of a case. */
public enum Leverrol {
    LOKAAL_TEAM("het lokaal team van de gemeente", null, Functie.LOKAAL_TEAM_MEDEWERKER),
    /** The aanbieder that is addressed. */
    AANBIEDER("de aanbieder die wordt gevraagd", null),
    NETWERK(
            "het netwerk van aanbieders",
            Gebeurtenissoort.NAAR_NETWERK,
            Functie.PROCESONDERSTEUNER,
            Functie.REGIONALE_CONTACTPERSOON),
    RET(
            "het Regionaal Expert Team",
            Gebeurtenissoort.RET_AANMELDING,
            Functie.PROCESONDERSTEUNER,
            Functie.REGIONALE_CONTACTPERSOON);

    private final String naam;
    private final Gebeurtenissoort begin;
    private final List<Functie> functies;

    Leverrol(String naam, Gebeurtenissoort begin, Functie... functies) {
        this.naam = naam;
        this.begin = begin;
        this.functies = List.of(functies);
    }

    /** The Dutch name, in the middle of a sentence. */
    public String naam() {
        return naam;
    }

    /** What begins the step in which it gets part 1 of the form; null for who may have the persons too. */
    public Gebeurtenissoort begin() {
        return begin;
    }

    /** Whether it may not see the persons. */
    public boolean alleenDeel1() {
        return begin != null;
    }

    /** Functions in the contact register that speak for it, the first one that is there; empty when the case itself names the party. */
    List<Functie> functies() {
        return functies;
    }
}
