package nl.jeugdpoort.aanmelding.levering;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdpoort.contact.Functie;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.deelnemer.Regio;
import nl.jeugdpoort.deelnemer.Regios;
import org.springframework.stereotype.Component;

/**
 * Finds who stands for a role in a region: whom {@code regios.yaml} names, otherwise the organisation in the contact register that is a
 * participant, otherwise the gemeente. Of several organisations the gemeente itself goes first, then the lowest code, so that all
 * documents of a case go to the same one, whoever has a day off.
 */
@Component
public class Bestemmingen {

    private final Regios regios;
    private final Contactpersonen contacten;
    private final Deelnemers deelnemers;

    Bestemmingen(Regios regios, Contactpersonen contacten, Deelnemers deelnemers) {
        this.regios = regios;
        this.contacten = contacten;
        this.deelnemers = deelnemers;
    }

    /**
     * Who gets documents in a role; empty when the gemeente is no participant any more.
     *
     * @param regio CBS code of the region
     * @param gemeente code of the gemeente of the case
     */
    public Optional<Bestemming> van(Leverrol rol, String regio, String gemeente) {
        return ingesteld(rol, regio)
                .or(() -> uitRegister(rol.functies(), regio, gemeente))
                .map(naar -> new Bestemming(rol, naar, true))
                .or(() -> deelnemers.vind(gemeente).map(naar -> new Bestemming(rol, naar, false)));
    }

    /** The aanbieder with this code; empty when it is no participant any more. */
    public Optional<Bestemming> aanbieder(String code) {
        return deelnemers.vind(code).map(naar -> new Bestemming(Leverrol.AANBIEDER, naar, true));
    }

    /** Who speaks for the regionale contactpersoon of a gemeente; empty when the register does not say. */
    public Optional<Deelnemer> regionaleContactpersoon(String regio, String gemeente) {
        return uitRegister(List.of(Functie.REGIONALE_CONTACTPERSOON), regio, gemeente);
    }

    private Optional<Deelnemer> ingesteld(Leverrol rol, String regio) {
        return regios.vind(regio).map(r -> code(rol, r)).flatMap(deelnemers::vind);
    }

    private static String code(Leverrol rol, Regio regio) {
        return switch (rol) {
            case NETWERK -> regio.netwerk();
            case RET -> regio.ret();
            case LOKAAL_TEAM, AANBIEDER -> null;
        };
    }

    private Optional<Deelnemer> uitRegister(List<Functie> functies, String regio, String gemeente) {
        return functies.stream()
                .flatMap(functie -> organisaties(functie, regio, gemeente).flatMap(o -> deelnemers.vind(o).stream()))
                .findFirst();
    }

    private Stream<String> organisaties(Functie functie, String regio, String gemeente) {
        return contacten.vandaag(functie, regio, gemeente).stream()
                .map(contact -> contact.sleutel().organisatie())
                .distinct()
                .sorted(Comparator.comparing((String code) -> !code.equals(gemeente))
                        .thenComparing(code -> code));
    }
}
