package nl.jeugdpoort.contract;

/**
 * One agreement of a contract.
 *
 * @param product what it is about
 * @param verrekening how it is counted and paid
 * @param productlijst name of the list that its product codes come from
 * @param periode days on which it counts
 */
record Contractregel(Product product, Verrekening verrekening, String productlijst, Periode periode) {

    private static final String MINUUT = "01";
    private static final String UUR = "04";

    /**
     * How an agreement is counted and paid.
     *
     * @param variant how the aanbieder is paid
     * @param eenheid WJ756, null when the task as a whole is paid
     * @param centen agreed tariff in eurocents, null when there is none
     * @param perUur whether the tariff is that of an hour, whatever the unit
     */
    record Verrekening(Uitvoeringsvariant variant, String eenheid, Long centen, boolean perUur) {}

    boolean is(Uitvoeringsvariant variant) {
        return verrekening.variant() == variant;
    }

    String eenheid() {
        return verrekening.eenheid();
    }

    boolean heeftTarief() {
        return verrekening.centen() != null;
    }

    /** Whether it prices this unit in its own words. */
    boolean geldtVoor(String gedeclareerd) {
        return gedeclareerd.equals(eenheid());
    }

    /** Whether it prices an hour, and minutes are declared. */
    boolean geldtPerUurVoor(String gedeclareerd) {
        return MINUUT.equals(gedeclareerd) && UUR.equals(eenheid());
    }

    /** The tariff for a unit that this agreement prices. */
    Tarief tariefVoor(String gedeclareerd) {
        boolean uurInMinuten = MINUUT.equals(gedeclareerd) && (verrekening.perUur() || UUR.equals(eenheid()));
        return new Tarief(verrekening.centen(), uurInMinuten ? Tarief.MINUTEN_PER_UUR : 1);
    }
}
