package nl.jeugdpoort.console.deelnemers;

import java.util.Comparator;
import java.util.List;
import nl.jeugdpoort.contract.Contracten;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.deelnemer.Mandaten;
import nl.jeugdpoort.deelnemer.Regios;
import nl.jeugdpoort.tussentaal.Tussentalen;
import org.springframework.stereotype.Component;

/** Finds what was agreed with a participant. */
@Component
class Afsprakenlezer {

    private final Deelnemers deelnemers;
    private final Regios regios;
    private final Mandaten mandaten;
    private final Tussentalen talen;
    private final Contracten contracten;

    Afsprakenlezer(Deelnemers deelnemers, Regios regios, Mandaten mandaten, Tussentalen talen, Contracten contracten) {
        this.deelnemers = deelnemers;
        this.regios = regios;
        this.mandaten = mandaten;
        this.talen = talen;
        this.contracten = contracten;
    }

    Afspraken van(Deelnemer deelnemer) {
        boolean gemeente = deelnemer.soort() == Deelnemer.Soort.GEMEENTE;
        return new Afspraken(
                regios.vanGemeente(deelnemer.code()).orElse(null),
                mandaten.van(deelnemer.code()),
                gemeente ? zorgvormen(deelnemer.code()) : null,
                contracten(deelnemer.code(), gemeente));
    }

    private Integer zorgvormen(String code) {
        return talen.vanGemeente(code).map(taal -> taal.zorgvormen().size()).orElse(null);
    }

    private List<String> contracten(String code, boolean gemeente) {
        return deelnemers.alle().stream()
                .filter(d -> gemeente ? contracten.kent(code, d.code()) : contracten.kent(d.code(), code))
                .sorted(Comparator.comparing(Deelnemer::naam))
                .map(Deelnemer::naam)
                .toList();
    }
}
