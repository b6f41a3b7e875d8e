package nl.jeugdpoort.console.bericht;

import java.time.Instant;

/**
 * One moment in the life of a message.
 *
 * @param soort class for its mark: {@code stap}, {@code goed}, {@code fout}, {@code let-op} or {@code straks}
 * @param wat what happened, in words
 * @param wie who did it, null when that says nothing
 * @param toelichting why or how, null for none
 * @param adres where to read more, null for nowhere
 */
record Moment(Instant op, String soort, String wat, String wie, String toelichting, String adres) {}
