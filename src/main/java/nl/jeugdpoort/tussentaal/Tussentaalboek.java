package nl.jeugdpoort.tussentaal;

import java.util.Map;

/**
 * All that was read.
 *
 * @param talen by the code of the region or gemeente that the file is for
 */
record Tussentaalboek(Map<String, Tussentaal> talen) {

    @Override
    public String toString() {
        return talen.size() + " regio's en gemeenten";
    }
}
