package nl.jeugdpoort.stuf;

/**
 * The parameters of an envelope, each four digits.
 *
 * @param applicatieVersie version of the application that made the content
 * @param functieVersie version of the message kind inside: {@code 0003} for iJw 3.2
 * @param functieSubversie {@code 0002} for iJw 3.2
 */
public record Versies(
        String applicatieVersie, String applicatieSubversie, String functieVersie, String functieSubversie) {

    /**
     * The versions for a message of a standard.
     *
     * @param applicatie version of the application, for example {@code 1.0}
     * @param standaard for example {@code ijw/3.2}
     */
    static Versies van(String applicatie, String standaard) {
        String release = standaard.substring(standaard.indexOf('/') + 1);
        return new Versies(deel(applicatie, 0), deel(applicatie, 1), deel(release, 0), deel(release, 1));
    }

    /** Version and subversion that stand for a release, for people: {@code 0003, 0002} for {@code ijw/3.2}. */
    public static String functie(String standaard) {
        Versies versies = van("0", standaard);
        return versies.functieVersie + ", " + versies.functieSubversie;
    }

    /** Whether the kind of message inside is of this release, for example {@code ijw/3.2}. */
    public boolean zijnVan(String standaard) {
        Versies versies = van("0", standaard);
        return functieVersie.equals(versies.functieVersie) && functieSubversie.equals(versies.functieSubversie);
    }

    /** For {@code details} of a fault: functie, version and subversion, for example {@code JW315-00030002}. */
    public String kenmerk(String functie) {
        return functie + "-" + functieVersie + functieSubversie;
    }

    private static String deel(String versie, int nummer) {
        String[] delen = versie.split("\\.");
        return "%04d".formatted(nummer < delen.length ? Integer.parseInt(delen[nummer]) : 0);
    }
}
