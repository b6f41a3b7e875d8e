package nl.jeugdpoort.aanmelding.route;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can happen in a case. In files and in the interface a word is written as {@code naar-netwerk}. */
public enum Gebeurtenissoort {
    CONTACTVERZOEK("de jeugdbeschermer vroeg om contact"),
    CONTACT_GELEGD("er is contact gelegd"),
    OVERLEG_LOKAAL_TEAM("er is overlegd met het lokaal team"),
    OVERLEG_AANBIEDER("er is overlegd met de aanbieder"),
    BEPALING_BIJ_LOKAAL_TEAM("het lokaal team heeft de bepaling"),
    FORMULIER_BIJ_LOKAAL_TEAM("het lokaal team heeft het aanmeldformulier"),
    BEPALING_BIJ_AANBIEDER("de aanbieder heeft de bepaling"),
    FORMULIER_BIJ_AANBIEDER("de aanbieder heeft het aanmeldformulier"),
    JW315("de aanbieder vroeg om een toewijzing (JW315)"),
    /** The JW315 was refused by a retour. */
    JW315_VERVALLEN("het verzoek om toewijzing (JW315) is afgekeurd"),
    JW301("de gemeente stuurde een toewijzing (JW301)"),
    /** The JW301 was refused by a retour, or taken back. */
    JW301_VERVALLEN("de toewijzing (JW301) is afgekeurd of ingetrokken"),
    JW319_AFWIJZING("de gemeente wees het verzoek om toewijzing af (JW319)"),
    JW319_WOONPLAATS("volgens de gemeente is een andere gemeente verantwoordelijk (JW319)"),
    JW319_ONDERZOEK("de gemeente onderzoekt de woonplaats (JW319)"),
    JW305("de hulp is gestart (JW305)"),
    /** The JW305 was refused by a retour. */
    JW305_VERVALLEN("het startbericht (JW305) is afgekeurd"),
    ACCEPTATIE("de aanbieder kan passende hulp op tijd bieden"),
    AFWIJZING("de aanbieder kan geen passende hulp op tijd bieden"),
    NAAR_NETWERK("het netwerk van aanbieders gaat zoeken"),
    AANBIEDER_GEVONDEN("er is een aanbieder gevonden"),
    NETWERK_ZONDER_UITKOMST("het netwerk vond geen aanbieder"),
    RET_AANMELDING("de aanmelding ligt bij het Regionaal Expert Team"),
    RET_OPLOSSING("het Regionaal Expert Team vond een oplossing"),
    RET_IMPASSE("het Regionaal Expert Team vond geen oplossing"),
    ESCALATIE("de aanmelding is geëscaleerd"),
    BESTUURLIJKE_ESCALATIE("de aanmelding is bestuurlijk geëscaleerd"),
    ESCALATIE_OPLOSSING("de escalatie gaf een oplossing"),
    ESCALATIE_ZONDER_OPLOSSING("de escalatie gaf geen oplossing"),
    /** The order of the court that gives the maatregel reached the GI. */
    BESCHIKKING_ONTVANGEN("de GI ontving de beschikking van de rechter"),
    MAATREGEL_JW315("de GI vroeg om een toewijzing voor de maatregel (JW315)"),
    MAATREGEL_JW315_VERVALLEN("het verzoek van de GI voor de maatregel (JW315) is afgekeurd"),
    MAATREGEL_JW301("de gemeente stuurde een toewijzing voor de maatregel (JW301)"),
    MAATREGEL_JW301_VERVALLEN("de toewijzing voor de maatregel (JW301) is afgekeurd of ingetrokken"),
    MAATREGEL_JW319("de gemeente wees het verzoek voor de maatregel af (JW319)"),
    MAATREGEL_JW319_ONDERZOEK("de gemeente onderzoekt de woonplaats voor de maatregel (JW319)"),
    MAATREGEL_JW305("de GI meldde de start van de maatregel (JW305)"),
    SPOED("er is spoed"),
    INGETROKKEN("de aanmelding is ingetrokken"),
    WOONPLAATSBEGINSEL("een andere gemeente is verantwoordelijk"),
    /** The gateway saw the term of a step expire. */
    TERMIJN_VERLOPEN("een termijn is verlopen");

    private final String zin;

    Gebeurtenissoort(String zin) {
        this.zin = zin;
    }

    /** What happened, as a Dutch clause. */
    public String zin() {
        return zin;
    }

    /** As it is written in files and in the interface. */
    public String woord() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this word, empty when there is none. */
    public static Optional<Gebeurtenissoort> van(String woord) {
        return Arrays.stream(values())
                .filter(soort -> soort.woord().equals(woord))
                .findFirst();
    }

    /** Whether it must say which aanbieder goes on with the case. */
    public boolean vraagtAanbieder() {
        return this == AANBIEDER_GEVONDEN || this == RET_OPLOSSING || this == ESCALATIE_OPLOSSING;
    }

    /** Whether it can say so. */
    public boolean kentAanbieder() {
        return vraagtAanbieder() || this == CONTACTVERZOEK || this == OVERLEG_AANBIEDER || this == OVERLEG_LOKAAL_TEAM;
    }

    /** Whether it shows that the jeugdbeschermer reached the lokaal team or its gemeente. */
    public boolean isContactMetLokaalTeam() {
        return switch (this) {
            case CONTACT_GELEGD, OVERLEG_LOKAAL_TEAM, BEPALING_BIJ_LOKAAL_TEAM, FORMULIER_BIJ_LOKAAL_TEAM, JW301 ->
                true;
            default -> false;
        };
    }

    /** Whether it must say which gemeente takes the case over. */
    public boolean vraagtGemeente() {
        return this == WOONPLAATSBEGINSEL;
    }
}
