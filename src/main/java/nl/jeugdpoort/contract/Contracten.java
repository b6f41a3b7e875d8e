package nl.jeugdpoort.contract;

/** What gemeenten and aanbieders have agreed, as the files say now: {@code config/contracten} and {@code config/productcodes}. */
public interface Contracten {

    /**
     * Whether there is any contract of these two; without one every question about them is answered {@link Antwoord#ONBEKEND}.
     *
     * @param gemeente code of the CBS
     * @param aanbieder AGB code
     */
    boolean kent(String gemeente, String aanbieder);

    /**
     * What was agreed about a product. The answer belongs to one reading of the files and does not change.
     *
     * @param gemeente code of the CBS
     * @param aanbieder AGB code
     * @param categorie JZ020, null when the message names none
     * @param code product code, null when the message names none
     */
    Productafspraken over(String gemeente, String aanbieder, String categorie, String code);
}
