package nl.jeugdpoort.ingreep;

/** What an operator can do with a message. */
public enum Actie {
    HERVATTEN(
            "Opnieuw versturen",
            "De poort probeert opnieuw wat na mislukte pogingen stilstond, op zijn plaats in de volgorde. Het kenmerk blijft gelijk, dus de ontvanger herkent een herhaling."),
    NOGMAALS(
            "Nog eens versturen",
            "De ontvanger krijgt een bericht dat al is afgeleverd nog een keer, met hetzelfde kenmerk. Doe dit alleen als hij het kwijt is."),
    OMLEIDEN(
            "Omleiden",
            "Het bericht gaat naar een andere deelnemer. De eerste ontvanger krijgt het niet meer. De andere deelnemer krijgt wel de persoonsgegevens die in het bericht staan."),
    PARKEREN("Parkeren", "Het bericht staat stil tot iemand het vrijgeeft. Latere berichten gaan wel door."),
    VRIJGEVEN("Vrijgeven", "Het bericht stond stil op verzoek van een operator en gaat weer verder."),
    AFWIJZEN(
            "Afwijzen",
            "De ontvanger krijgt het bericht niet. De afzender hoort dat langs zijn eigen kanaal, met uw reden erbij."),
    VERBETEREN(
            "Verbeteren en als nieuw versturen",
            "U maakt een nieuw bericht van dit bericht. Het oude wordt niet meer afgeleverd. In de geschiedenis van elk staat het andere."),
    TERUGDRAAIEN("Ongedaan maken", "Wat nog niet verder is gekomen, komt terug in de stand van ervoor.");

    private final String naam;
    private final String gevolg;

    Actie(String naam, String gevolg) {
        this.naam = naam;
        this.gevolg = gevolg;
    }

    /** A Dutch verb to choose it by. */
    public String naam() {
        return naam;
    }

    /** What then happens, in plain Dutch sentences. */
    public String gevolg() {
        return gevolg;
    }

    /** Whether it is chosen from a list, for one message or for many; the others have a page of their own. */
    public boolean teKiezen() {
        return this != VERBETEREN && this != TERUGDRAAIEN;
    }

    /** Whether it asks to whom. */
    public boolean metOntvanger() {
        return this == OMLEIDEN;
    }
}
