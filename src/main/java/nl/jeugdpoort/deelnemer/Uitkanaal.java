package nl.jeugdpoort.deelnemer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.jeugdpoort.instelling.Geheim;

/** The way by which messages go to a participant. Addresses and credentials come from {@code config/}. */
public sealed interface Uitkanaal {

    /** Kept in the gateway until the participant fetches and confirms. */
    record Postbus() implements Uitkanaal {}

    /**
     * Pushed by HTTP POST.
     *
     * @param url absolute http or https address
     * @param gebruiker user for HTTP Basic, null for none
     * @param wachtwoord password for HTTP Basic
     */
    record Rest(
            @NotNull(message = "ontbreekt")
            @Pattern(regexp = "https?://[^/\\s]+(/\\S*)?", message = "moet een volledig http- of https-adres zijn")
            String url,

            String gebruiker,
            @Geheim String wachtwoord)
            implements Uitkanaal {}

    /**
     * Kept as in {@link Postbus}, and told by mail that it is there.
     *
     * @param adres mail address that counts when the contact register names nobody to be told
     * @param dagen within how many days it is to be read, 1 to 90; 14 when not given
     */
    record Mail(
            @NotNull(message = "ontbreekt")
            @Pattern(
                    regexp = "[^@\\s,;<>]+@[^@\\s,;<>]+",
                    message = "moet een mailadres zijn, zoals postbus@organisatie.nl")
            String adres,

            @Min(value = 1, message = "moet tussen 1 en 90 liggen")
            @Max(value = 90, message = "moet tussen 1 en 90 liggen")
            int dagen)
            implements Uitkanaal {

        private static final int TWEE_WEKEN = 14;

        public Mail {
            dagen = dagen == 0 ? TWEE_WEKEN : dagen;
        }
    }

    /** Sent as StUF-GGK envelope to a SOAP endpoint; fields as in {@link Rest}. */
    record Soap(
            @NotNull(message = "ontbreekt")
            @Pattern(regexp = "https?://[^/\\s]+(/\\S*)?", message = "moet een volledig http- of https-adres zijn")
            String url,

            String gebruiker,
            @Geheim String wachtwoord)
            implements Uitkanaal {}

    /** Put on the queue {@code jeugdpoort.uit.{code}}. */
    record Jms() implements Uitkanaal {}

    /** Written to the folder {@code uit/{code}/} of the data directory. */
    record Map() implements Uitkanaal {}

    /**
     * Uploaded by SFTP.
     *
     * @param host host name
     * @param poort port; 22 when not given
     * @param pad remote folder for delivery
     * @param ophalen remote folder, below the login folder, to pick messages up from; null for none
     * @param gebruiker user
     * @param wachtwoord password
     * @param hostsleutel the server's public key as one line of known_hosts
     */
    record Sftp(
            @NotBlank(message = "ontbreekt") String host,

            @Min(value = 1, message = "moet tussen 1 en 65535 liggen")
            @Max(value = 65535, message = "moet tussen 1 en 65535 liggen")
            int poort,

            @NotBlank(message = "ontbreekt") String pad,
            String ophalen,
            @NotBlank(message = "ontbreekt") String gebruiker,
            @Geheim @NotBlank(message = "ontbreekt") String wachtwoord,

            @NotBlank(message = "ontbreekt; zonder sleutel is niet te zien met welke server wij spreken")
            String hostsleutel)
            implements Uitkanaal {

        private static final int SSH = 22;

        public Sftp {
            poort = poort == 0 ? SSH : poort;
        }
    }
}
