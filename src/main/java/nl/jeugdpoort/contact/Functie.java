package nl.jeugdpoort.contact;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What someone in the contact register does; the list is fixed. */
public enum Functie {
    JEUGDBESCHERMER,
    LOKAAL_TEAM_MEDEWERKER,
    GEDRAGSWETENSCHAPPER,
    TEAMLEIDER,
    BESTUURDER,
    REGIONALE_CONTACTPERSOON,
    VOORZITTER_JBT,
    PROCESONDERSTEUNER;

    /** The word in documents, for example {@code lokaal-team-medewerker}. */
    @JsonValue
    public String woord() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The function with this word; case, and spaces in place of hyphens, do not matter. */
    public static Optional<Functie> van(String woord) {
        String gelijk = woord.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
        return Arrays.stream(values())
                .filter(functie -> functie.woord().equals(gelijk))
                .findFirst();
    }
}
