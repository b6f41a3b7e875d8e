package nl.jeugdpoort.contract;

import java.time.LocalDate;
import nl.jeugdpoort.instelling.Wisselbaar;
import org.springframework.stereotype.Component;

/** Answers by the reading that counts now. */
@Component
class Gegevenshouder implements Contracten, Gemeenten {

    private final Wisselbaar<Contractgegevens> gegevens;

    Gegevenshouder(Wisselbaar<Contractgegevens> gegevens) {
        this.gegevens = gegevens;
    }

    @Override
    public boolean kent(String gemeente, String aanbieder) {
        return gegevens.nu().kent(gemeente, aanbieder);
    }

    @Override
    public Productafspraken over(String gemeente, String aanbieder, String categorie, String code) {
        return gegevens.nu().over(gemeente, aanbieder, categorie, code);
    }

    @Override
    public boolean bestaat(String code, LocalDate dag) {
        return gegevens.nu().bestaat(code, dag);
    }
}
