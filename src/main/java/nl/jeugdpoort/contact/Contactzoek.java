package nl.jeugdpoort.contact;

/**
 * What people look for in the register; null means any.
 *
 * @param regio code of the CBS, for example {@code JZ32}
 * @param gemeente CBS code
 * @param functie word from the fixed list
 * @param organisatie code
 * @param woorden begin of words in name, team, organisation, function or wijk
 * @param verouderd whether only what nobody confirmed in time; asks for a region
 */
public record Contactzoek(
        String regio, String gemeente, String functie, String organisatie, String woorden, boolean verouderd) {

    ContactenIngang.Zoekvraag vraag() {
        return new ContactenIngang.Zoekvraag(
                gevuld(regio),
                gevuld(gemeente),
                null,
                gevuld(functie),
                gevuld(organisatie),
                gevuld(woorden),
                null,
                verouderd);
    }

    private static String gevuld(String waarde) {
        return waarde == null || waarde.isBlank() ? null : waarde.strip();
    }
}
