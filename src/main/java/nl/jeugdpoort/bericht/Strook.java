package nl.jeugdpoort.bericht;

/**
 * The shard of a pair of parties. Messages of one pair, in either direction, always share a shard; a shard is worked on by one
 * worker at a time, so order within a pair is kept while other pairs go on side by side.
 */
public final class Strook {

    /** Number of shards; a change needs an empty backlog. */
    public static final int AANTAL = 32;

    private Strook() {}

    static short van(Berichtkop kop) {
        return (short) Math.floorMod(kop.afzender().hashCode() + kop.ontvanger().hashCode(), AANTAL);
    }
}
