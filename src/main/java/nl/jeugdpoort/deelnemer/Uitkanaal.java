package nl.jeugdpoort.deelnemer;

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
    record Rest(String url, String gebruiker, String wachtwoord) implements Uitkanaal {}

    /** Sent as StUF-GGK envelope to a SOAP endpoint; fields as in {@link Rest}. */
    record Soap(String url, String gebruiker, String wachtwoord) implements Uitkanaal {}

    /** Put on the queue {@code jeugdpoort.uit.{code}}. */
    record Jms() implements Uitkanaal {}

    /** Written to the folder {@code uit/{code}/} of the data directory. */
    record Map() implements Uitkanaal {}

    /**
     * Uploaded by SFTP.
     *
     * @param host host name
     * @param poort port
     * @param pad remote folder for delivery
     * @param ophalen remote folder to pick messages up from, null for none
     * @param gebruiker user
     * @param wachtwoord password
     * @param hostsleutel the server's public key as one line of known_hosts
     */
    record Sftp(
            String host, int poort, String pad, String ophalen, String gebruiker, String wachtwoord, String hostsleutel)
            implements Uitkanaal {}
}
