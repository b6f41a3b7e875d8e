package nl.jeugdpoort.deelnemer;

import java.util.List;
import java.util.Optional;
import nl.jeugdpoort.instelling.Ingelezen;

/** The files as read, each right by itself. */
record Gelezen(
        List<Ingelezen<Deelnemerbestand>> deelnemers,
        Optional<Ingelezen<Mandaatbestand>> mandaten,
        Optional<Ingelezen<Regiobestand>> regios,
        Optional<Ingelezen<Operatorbestand>> operators) {

    List<Mandaat> mandatenlijst() {
        return mandaten.map(m -> m.waarde().mandaten()).orElse(List.of());
    }

    List<Regio> regiolijst() {
        return regios.map(r -> r.waarde().regios()).orElse(List.of());
    }

    List<Operatorbestand.Operator> operatoren() {
        return operators.map(o -> o.waarde().operators()).orElse(List.of());
    }
}
