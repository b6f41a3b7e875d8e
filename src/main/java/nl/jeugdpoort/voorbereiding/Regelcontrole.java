package nl.jeugdpoort.voorbereiding;

import java.util.List;
import java.util.stream.Stream;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.register.Registers;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.Ketentoets;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.tussentaal.Concept;
import org.springframework.stereotype.Component;

/** Says what the schema and every rule, those on earlier messages too, have against a message as the registers stand now. */
@Component
class Regelcontrole {

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
                .filter(bevinding -> bevinding.niveau() != Niveau.SIGNAAL)
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
        return "Een %s met deze hulp van aanbieder %s zou worden afgekeurd (%s): %s"
                .formatted(
                        bericht.berichtsoort(), Voorbereid.aanbieder(bericht), bevinding.regel(), bevinding.melding());
    }
}
