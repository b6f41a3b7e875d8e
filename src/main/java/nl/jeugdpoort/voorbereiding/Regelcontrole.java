package nl.jeugdpoort.voorbereiding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.register.Registers;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Ketentoets;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.tussentaal.Concept;
import org.springframework.stereotype.Component;

/**
 * Says what the schema and every rule, those on earlier messages too, have against a message as the registers stand now. What a gateway would
 * let pass with a signal counts too: someone should look at it before it goes.
 */
@Component
class Regelcontrole {

    /** Who has authority stands in the form, which the aanbieder gets, and not in the bepaling. */
    private static final Set<String> ZEGT_DE_BEPALING_NIET = Set.of("OP002");

    private final Toetser toetser;
    private final Ketentoets ketentoets;
    private final Registers registers;

    Regelcontrole(Toetser toetser, Ketentoets ketentoets, Registers registers) {
        this.toetser = toetser;
        this.ketentoets = ketentoets;
        this.registers = registers;
    }

    /** One question per rule; empty when nothing is wrong. */
    List<Gevraagd> bezwaren(Concept bericht) {
        Toetsresultaat uitkomst = toetser.toets(bericht.inhoud());
        return Stream.concat(uitkomst.bevindingen().stream(), keten(uitkomst, bericht.inhoud()))
                .filter(bevinding -> !ZEGT_DE_BEPALING_NIET.contains(bevinding.regel()))
                .map(bevinding -> zin(bericht, bevinding))
                .distinct()
                .map(zin -> new Gevraagd(null, Voorbereid.aanbieder(bericht), zin))
                .toList();
    }

    /** It would come after all that the registers know. */
    private Stream<Bevinding> keten(Toetsresultaat uitkomst, byte[] inhoud) {
        if (uitkomst.oordeel() != Toetsresultaat.Oordeel.GELDIG) {
            return Stream.empty();
        }
        Registerbericht gelezen = ketentoets.lees(Long.MAX_VALUE, true, uitkomst.kop(), inhoud);
        var stand = registers.kijk(List.of(gelezen)).stand(gelezen);
        return ketentoets.toets(stand, () -> inhoud).bevindingen().stream();
    }

    private static String zin(Concept bericht, Bevinding bevinding) {
        return "Tegen een %s met de hulp van aanbieder %s is een bezwaar (%s): %s"
                .formatted(
                        bericht.berichtsoort(), Voorbereid.aanbieder(bericht), bevinding.regel(), bevinding.melding());
    }
}
