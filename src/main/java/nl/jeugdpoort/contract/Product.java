package nl.jeugdpoort.contract;

/**
 * What an agreement is about.
 *
 * @param categorie JZ020, null for every product
 * @param code null for every product of the category
 */
record Product(String categorie, String code) {}
