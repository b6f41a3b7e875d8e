package nl.jeugdpoort.certificaat;

import java.util.List;

/** The certificates that participants showed last. */
public interface Certificaten {

    /** Those of one participant: none, one, or one of each side. */
    List<Certificaat> van(String deelnemer);
}
