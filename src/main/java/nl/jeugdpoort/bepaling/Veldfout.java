package nl.jeugdpoort.bepaling;

/**
 * One thing that is wrong with a document, at one field.
 *
 * @param veld path of the field, as in the JSON form, for example {@code hulp[0].begin}; empty when it is the document as a whole
 * @param melding Dutch sentence that says what is wrong and what to do, without the value
 */
public record Veldfout(String veld, String melding) {}
