package nl.jeugdpoort.register;

import java.time.LocalDate;

/** A class that names a product. */
public interface MetProduct extends Berichtklasse {

    /** The product, null when none is named. */
    Product product();

    /** First day on which the product is granted, asked, given or declared. */
    LocalDate ingang();
}
