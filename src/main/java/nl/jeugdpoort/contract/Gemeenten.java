package nl.jeugdpoort.contract;

import java.time.LocalDate;

/** The gemeenten of the CBS as the list says now: {@code config/codelijsten/cbs-gemeenten.csv}. */
public interface Gemeenten {

    /**
     * Whether the code was one of a gemeente on that day (TR378).
     *
     * @param code four digits
     */
    boolean bestaat(String code, LocalDate dag);
}
