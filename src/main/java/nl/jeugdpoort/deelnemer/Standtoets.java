package nl.jeugdpoort.deelnemer;

import java.util.List;
import nl.jeugdpoort.instelling.Instelfout;

/** A check of the files against each other; every implementation that is a bean is used. */
interface Standtoets {

    List<Instelfout> toets(Gelezen gelezen);
}
