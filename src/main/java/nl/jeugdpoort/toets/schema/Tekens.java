package nl.jeugdpoort.toets.schema;

import java.util.BitSet;

/**
 * A set of characters.
 *
 * @param basis characters of the basic plane, never surrogates
 * @param aanvullend whether all characters beyond the basic plane belong to it; otherwise none does
 */
record Tekens(BitSet basis, boolean aanvullend) {

    static final Tekens WIT = een(' ').of(een('\t')).of(een('\n')).of(een('\r'));
    static final Tekens PUNT = een('\n').of(een('\r')).niet();

    static Tekens een(char teken) {
        return reeks(teken, teken);
    }

    static Tekens reeks(char van, char totEnMet) {
        BitSet bits = new BitSet();
        bits.set(van, totEnMet + 1);
        return new Tekens(zonderSurrogaten(bits), false);
    }

    static Tekens geen() {
        return new Tekens(new BitSet(), false);
    }

    Tekens of(Tekens ander) {
        BitSet bits = (BitSet) basis.clone();
        bits.or(ander.basis);
        return new Tekens(bits, aanvullend || ander.aanvullend);
    }

    Tekens niet() {
        BitSet bits = (BitSet) basis.clone();
        bits.flip(0, Character.MAX_VALUE + 1);
        return new Tekens(zonderSurrogaten(bits), !aanvullend);
    }

    private static BitSet zonderSurrogaten(BitSet bits) {
        bits.clear(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
        return bits;
    }
}
