package nl.jeugdpoort.voorbereiding;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.jeugdpoort.aanmelding.Zaakbeweging;
import nl.jeugdpoort.tussentaal.Tussentalen;
import nl.jeugdpoort.tussentaal.Vertaald;
import nl.jeugdpoort.tussentaal.Vertaling;
import nl.jeugdpoort.tussentaal.Vraag;
import org.springframework.stereotype.Component;

/** Turns a bepaling into the messages for which its case waits. */
@Component
class Bepalingvertaling {

    private static final Vertaald NIETS = new Vertaald(List.of(), List.of());

    private final Tussentalen talen;
    private final Vertaling vertaling;

    Bepalingvertaling(Tussentalen talen, Vertaling vertaling) {
        this.talen = talen;
        this.vertaling = vertaling;
    }

    /**
     * The messages, and what cannot be mapped.
     *
     * @param gewenst whether someone counts on messages; where nobody does and the region has no tussentaal, nothing is asked either
     * @param aanbieders for whom a message is to be made; questions are about all help
     */
    Vertaald vertaal(Zaakbeweging zaak, Bepalingversie versie, boolean gewenst, Predicate<String> aanbieders) {
        if (!versie.gemeente().equals(zaak.gemeente())) {
            return new Vertaald(List.of(), andereGemeente(zaak, versie));
        }
        if (!gewenst && talen.vanGemeente(zaak.gemeente()).isEmpty()) {
            return NIETS;
        }
        return zaak.wachtOp().equals("JW301")
                ? vertaling.toewijzing(versie.bepaling(), aanbieders)
                : vertaling.verzoek(versie.bepaling(), aanbieders);
    }

    /** One for each help, as with everything that cannot be mapped. */
    private static List<Vraag> andereGemeente(Zaakbeweging zaak, Bepalingversie versie) {
        String zin =
                "de bepaling noemt gemeente %s als verantwoordelijk, en de aanmelding loopt bij gemeente %s. Verbeter de gemeente."
                        .formatted(versie.gemeente(), zaak.gemeente());
        return IntStream.rangeClosed(1, versie.bepaling().hulp().size())
                .mapToObj(nummer -> new Vraag(nummer, "Hulp " + nummer + ": " + zin))
                .toList();
    }
}
