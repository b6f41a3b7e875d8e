package nl.jeugdpoort.cli.simulatie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A change that an aanbieder asks for, and what follows when the gemeente agrees. A toewijzing with an end is extended; beside it, or where
 * nothing can be extended, a new product is asked for from a later day.
 */
record Verzoekwijziging(Wijzigingsverzoek verzoek) {

    static Verzoekwijziging van(List<Toewijzing> lopend, String referentie, LocalDate vandaag, Toeval toeval) {
        Toewijzing eerste = lopend.getFirst();
        boolean verlengen = eerste.einde() != null && toeval.kans(70);
        List<Toewijzing> wijzigen =
                verlengen ? List.of(eerste.verlengd(eerste.einde().plusMonths(3))) : List.of();
        List<Toewijzing> blijven = lopend.subList(verlengen ? 1 : 0, lopend.size());
        // A generic toewijzing runs over every product, so nothing fits beside it (TR361)
        boolean nieuw = !verlengen && !eerste.product().generiek();
        if (!verlengen && !nieuw) {
            return van(lopend, referentie, vandaag, toeval);
        }
        List<Toewijzing> erbij =
                nieuw ? List.of(erbij(lopend, vandaag.plusDays(7 + toeval.tot(21)), toeval)) : List.of();
        return new Verzoekwijziging(new Wijzigingsverzoek(referentie, blijven, wijzigen, erbij));
    }

    /** All toewijzingen as they become, each with the reference of the request (IV093). */
    List<Toewijzing> toegewezen(LocalTime tijd, Nummering nummering) {
        List<Toewijzing> alle = new ArrayList<>();
        verzoek.wijzigen()
                .forEach(t -> alle.add(t.met(verzoek.referentie(), tijd).verlengd(t.einde())));
        verzoek.ongewijzigd().forEach(t -> alle.add(t.met(verzoek.referentie(), tijd)));
        verzoek.nieuw().forEach(t -> alle.add(t.met(verzoek.referentie(), tijd).genummerd(nummering.toewijzing())));
        return alle;
    }

    private static Toewijzing erbij(List<Toewijzing> lopend, LocalDate ingang, Toeval toeval) {
        Product product =
                Product.kiesNaast(lopend.getFirst().product(), lopend.getLast().product(), toeval);
        return new Toewijzing(0, null, product, ingang, ingang.plusMonths(6), null, LocalTime.MIN);
    }
}
