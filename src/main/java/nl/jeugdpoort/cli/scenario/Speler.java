package nl.jeugdpoort.cli.scenario;

/**
 * Someone in a story; a made-up person.
 *
 * @param code of the participant for whom the person acts
 * @param naam of the person
 * @param functie what the person is, in the middle of a Dutch sentence
 */
record Speler(String code, String naam, String functie) {

    static final Speler JEUGDBESCHERMER = new Speler(Partijen.DE_BRUG, "Femke Loeffen", "jeugdbeschermer");
    static final Speler TEAMLEIDER = new Speler(Partijen.DE_BRUG, "Karin Oomen", "teamleider");
    static final Speler VLIEGER = new Speler(Partijen.DE_VLIEGER, "Rachida Benali", "aanmeldcoördinator");
    static final Speler SAMEN_VERDER = new Speler(Partijen.SAMEN_VERDER, "Hugo Terpstra", "aanmeldcoördinator");

    static Speler lokaalTeam(String gemeente) {
        return new Speler(gemeente, "Noor Veldkamp", "lokaal team");
    }

    static Speler backoffice(String gemeente) {
        return new Speler(gemeente, "Marijke Post", "backoffice");
    }

    static Speler contactpersoon(String gemeente) {
        return new Speler(gemeente, "Tjitske Brouwer", "regionale contactpersoon");
    }

    static Speler expertteam(String gemeente) {
        return new Speler(gemeente, "Arend Kuipers", "voorzitter van het Regionaal Expert Team");
    }

    /** Who it is, as a Dutch sentence begins. */
    String wie() {
        return "%s, %s (%s),".formatted(naam, functie, Partijen.naam(code));
    }
}
