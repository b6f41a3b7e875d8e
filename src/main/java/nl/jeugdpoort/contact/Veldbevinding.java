package nl.jeugdpoort.contact;

/**
 * What is wrong with one field.
 *
 * @param veld name of the field in JSON; in XML that of its list, in CSV the same as the column
 * @param melding Dutch sentence that says what it must be; the value, which may be personal, is not repeated
 */
public record Veldbevinding(String veld, String melding) {}
