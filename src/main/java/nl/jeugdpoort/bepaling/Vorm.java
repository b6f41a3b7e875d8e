package nl.jeugdpoort.bepaling;

/** Forms of values that more than one part of a document has, and what to say when a value has another. */
final class Vorm {

    static final String AGB = "[0-9]{8}";
    static final String GEEN_AGB = "Dit is geen AGB-code. Vul acht cijfers in, met de nullen vooraan.";
    static final String GEMEENTE = "[0-9]{4}";
    static final String GEEN_GEMEENTE = "Dit is geen gemeentecode. Vul de vier cijfers van het CBS in.";
    static final String KENMERK = "[A-Za-z0-9-]{1,24}";
    static final String GEEN_KENMERK = "Dit is geen kenmerk. Gebruik 1 tot 24 letters, cijfers en streepjes.";
    static final String BSN = "[0-9]{9}";
    static final String GEEN_BSN = "Dit is geen BSN. Vul negen cijfers in, zonder punten of spaties.";
    static final String TELEFOON = "\\+?[0-9]{8,15}";
    static final String GEEN_TELEFOON =
            "Dit is geen telefoonnummer. Gebruik 8 tot 15 cijfers, zonder streepjes of spaties.";
    static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}";
    static final String GEEN_EMAIL = "Dit is geen e-mailadres. Schrijf het als naam@organisatie.nl.";
    static final String POSTCODE = "[1-9][0-9]{3}[A-Z]{2}";
    static final String GEEN_POSTCODE =
            "Dit is geen postcode. Schrijf vier cijfers en twee hoofdletters, zoals 1234AB.";
    static final String TUSSENTAAL = "[A-Z0-9]{2,10}";
    static final String GEEN_TUSSENTAAL =
            "Dit is geen code van de tussentaal. Gebruik 2 tot 10 hoofdletters en cijfers, zoals in de lijst van de"
                    + " regio.";

    /** Not empty, and not white space only. */
    static final String ZICHTBAAR = "(?s).*\\S.*";

    static final int NAAM = 200;
    static final int TEKST = 4000;
    static final int REGEL = 200;

    private Vorm() {}
}
