package nl.jeugdpoort.inzage;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** How participants do, in figures. Who may see which participant is for the caller to judge. */
@Component
public class Deelnemerinzage {

    /** No count goes further: who has so much waiting, needs no exact number. */
    public static final int MEESTE = 10_000;

    private final Deelnemervraag vraag;

    Deelnemerinzage(Deelnemervraag vraag) {
        this.vraag = vraag;
    }

    /** Of each of these participants, in this order. */
    public List<Deelnemerstand> standen(Collection<String> codes) {
        return vraag.standen(codes);
    }

    public Bezorgstand bezorging(String code) {
        return vraag.bezorging(code);
    }
}
