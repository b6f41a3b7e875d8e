package nl.jeugdpoort.bepaling;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds in part 1 of a form what points to a person: a BSN, a name of part 2, an e-mail address, a telephone number, a postcode, a day
 * of birth. Better a text that is sent back once too often than a child that is known by twenty aanbieders; but a year, an amount or an
 * age is none of these.
 */
final class Persoonsspeurder {

    private final Naamsporen namen;
    private final LocalDate geboren;

    private Persoonsspeurder(Personen deel2) {
        namen = Naamsporen.van(deel2);
        geboren = deel2 == null || deel2.jeugdige() == null
                ? null
                : deel2.jeugdige().geboortedatum();
    }

    /** Everything in part 1 that points to a person, by field; empty when there is no part 1. */
    static List<Veldfout> fouten(Aanmeldformulier formulier) {
        if (formulier.deel1() == null) {
            return List.of();
        }
        List<Veldfout> fouten = new ArrayList<>();
        new Persoonsspeurder(formulier.deel2()).loop(formulier.deel1(), "deel1", fouten);
        return fouten;
    }

    private void loop(Object record, String pad, List<Veldfout> fouten) {
        for (Veld veld : Veld.van(record.getClass())) {
            Object waarde = veld.waarde(record);
            String hier = pad + "." + veld.naam();
            if (waarde instanceof List<?> lijst) {
                for (int i = 0; i < lijst.size(); i++) {
                    bezoek(lijst.get(i), hier + "[" + i + "]", fouten);
                }
            } else {
                bezoek(waarde, hier, fouten);
            }
        }
    }

    private void bezoek(Object waarde, String pad, List<Veldfout> fouten) {
        if (waarde instanceof Record deel) {
            loop(deel, pad, fouten);
        } else if (waarde instanceof String tekst) {
            sporen(tekst).forEach(spoor -> fouten.add(new Veldfout(pad, spoor.melding())));
        }
    }

    /** In the order of the text; of two that overlap the first, and of two at one place the longest. */
    List<Spoor> sporen(String tekst) {
        String samengesteld = Normalizer.normalize(tekst, Normalizer.Form.NFC);
        List<Spoor> sporen = new ArrayList<>();
        Stream.of(Nummersporen.in(samengesteld), Geboortesporen.in(samengesteld, geboren), namen.in(samengesteld))
                .flatMap(alle -> alle)
                .sorted(Comparator.comparingInt(Spoor::begin).thenComparing(Spoor::einde, Comparator.reverseOrder()))
                .filter(spoor -> sporen.stream().noneMatch(spoor::raakt))
                .forEachOrdered(sporen::add);
        return sporen;
    }

    static List<Spoor> sporen(String tekst, Personen deel2) {
        return new Persoonsspeurder(deel2).sporen(tekst);
    }
}
