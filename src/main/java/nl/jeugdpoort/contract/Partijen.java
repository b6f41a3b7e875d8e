package nl.jeugdpoort.contract;

/**
 * The two parties of a contract.
 *
 * @param gemeente code of the CBS
 * @param aanbieder AGB code
 */
record Partijen(String gemeente, String aanbieder) {}
