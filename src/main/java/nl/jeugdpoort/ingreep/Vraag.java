package nl.jeugdpoort.ingreep;

/**
 * What somebody asks to be done.
 *
 * @param naar code of the other addressee when redirecting, otherwise null
 * @param reden why, a Dutch sentence without personal data; it shows in the history
 * @param sleutel comes with the form; the same form sent twice is carried out once
 */
public record Vraag(Actie actie, String naar, String reden, String sleutel) {}
