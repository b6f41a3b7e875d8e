package nl.jeugdpoort.toegang;

import java.util.Arrays;
import java.util.List;

/** Dutch words for what the framework refuses by itself. */
enum Standaardprobleem {
    VERZOEK_ONGELDIG(400, "Het verzoek is niet te lezen", "Controleer het adres, de parameters en de inhoud."),
    NIET_AANGEMELD(401, "U bent niet aangemeld", "Meld u aan met HTTP Basic of met uw certificaat."),
    NIET_TOEGESTAAN(403, "U mag dit niet", "U bent aangemeld, maar dit is niet voor u bedoeld."),
    NIET_GEVONDEN(404, "Niet gevonden", "Op dit adres is niets. Een adres eindigt nooit op een schuine streep."),
    METHODE_NIET_TOEGESTAAN(405, "Dit kan hier niet", "De methode past niet bij dit adres; zie de kop Allow."),
    ANTWOORDVORM_ONBEKEND(406, "Deze vorm van antwoord is er niet", "Vraag met de kop Accept om een andere vorm."),
    TE_TRAAG(408, "Het verzoek kwam te traag binnen", "Verstuur het opnieuw over een snellere verbinding."),
    TE_GROOT(413, "Het verzoek is te groot", "Een bericht mag hoogstens 25 MB groot zijn."),
    ADRES_TE_LANG(414, "Het adres is te lang", "Maak het adres korter."),
    INHOUDSSOORT_ONBEKEND(415, "Deze soort inhoud kan hier niet", "Zet de juiste soort in de kop Content-Type."),
    TE_VEEL_POGINGEN(429, "Te veel mislukte pogingen", "Wacht zo lang als de kop Retry-After zegt."),
    KOPPEN_TE_GROOT(431, "De koppen zijn te groot", "Stuur minder of kortere koppen mee."),
    INTERNE_FOUT(
            500,
            "Er ging iets mis bij ons",
            "Probeer het later opnieuw. Blijft het misgaan, meld het dan aan de beheerder."),
    TIJDELIJK_NIET_BESCHIKBAAR(503, "Even niet beschikbaar", "Probeer het opnieuw na de tijd in de kop Retry-After.");

    private final Probleem probleem;

    Standaardprobleem(int status, String titel, String detail) {
        String code = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        this.probleem = new Probleem(status, titel, detail, code, null, List.of());
    }

    Probleem probleem() {
        return probleem;
    }

    /** The problem for this status; another status of the caller's or our making borrows the words of 400 or 500. */
    static Probleem bij(int status) {
        return Arrays.stream(values())
                .map(Standaardprobleem::probleem)
                .filter(p -> p.status() == status)
                .findFirst()
                .orElseGet(() -> geleend(status));
    }

    private static Probleem geleend(int status) {
        Probleem p = (status < 500 ? VERZOEK_ONGELDIG : INTERNE_FOUT).probleem;
        return new Probleem(status, p.title(), p.detail(), p.code(), null, List.of());
    }
}
