package nl.jeugdpoort.cijfers;

/**
 * How many messages of a kind, or of a sender, there were and how many of them were refused.
 *
 * @param wat kind of message, or code of the sender
 */
public record Aandeel(String wat, long aantal, long afgekeurd) {

    /** Whole per cent that was refused, rounded. */
    public long procent() {
        return aantal == 0 ? 0 : Math.round(100.0 * afgekeurd / aantal);
    }
}
