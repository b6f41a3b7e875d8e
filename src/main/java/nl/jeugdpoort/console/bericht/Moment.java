package nl.jeugdpoort.console.bericht;

import java.time.Instant;

/**
 * One moment in the life of a message.
 *
 * @param soort class for its mark: {@code stap}, {@code goed}, {@code fout}, {@code let-op} or {@code straks}
 * @param wat what happened, in words
 * @param dag whether it is the end of a day rather than a moment
 * @param wie who did it or is to do it, as {@code door} or {@code voor} somebody; null when that says nothing
 * @param toelichting why or how, null for none
 * @param adres where to read more, null for nowhere
 */
record Moment(Instant op, boolean dag, String soort, String wat, String wie, String toelichting, String adres) {}
