package nl.jeugdpoort.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.deelnemer.Regio;
import nl.jeugdpoort.deelnemer.Regios;
import org.springframework.stereotype.Component;

/** Answers from the register. */
@Component
class Contactregister implements Contacten {

    /** More than any gemeente has of one function. */
    private static final int VEEL = 1_000;

    private final ContactStore store;
    private final Regios regios;
    private final Clock klok;

    Contactregister(ContactStore store, Regios regios, Clock klok) {
        this.store = store;
        this.regios = regios;
        this.klok = klok;
    }

    @Override
    public List<Contact> voor(String regio, String gemeente, Functie functie, LocalDate dag) {
        var gevonden = store.zoek(new Contactvraag(regio, gemeente, null, functie, null, null, dag, null), 0, VEEL);
        var vervanging = vervanging(gevonden, dag);
        return gevonden.stream()
                .map(vervanging::aanspreekpunt)
                .distinct()
                .sorted(Comparator.comparing(contact -> contact.op(dag)))
                .toList();
    }

    @Override
    public Optional<Contact> vind(UUID id) {
        return store.vind(id);
    }

    /** What was confirmed at or before this moment is out of date in a region. */
    Instant grens(Regio regio) {
        return Versheid.grens(regio, klok.instant());
    }

    LocalDate vandaag() {
        return Dagen.vandaag(klok.instant());
    }

    List<Contact> zoek(Contactvraag vraag, long overslaan, int hoogstens) {
        return store.zoek(vraag, overslaan, hoogstens);
    }

    /** Entries as callers see them on a day. */
    List<Contactbeeld> beelden(List<Contact> contacten, LocalDate dag) {
        var vervanging = vervanging(contacten, dag);
        return contacten.stream()
                .map(contact -> Contactbeeld.van(contact, vervanging, verouderd(contact)))
                .toList();
    }

    private Vervanging vervanging(List<Contact> contacten, LocalDate dag) {
        return new Vervanging(contacten.isEmpty() ? Map.of() : store.metVervangers(contacten, dag), dag);
    }

    /** Whether nobody confirmed it within the time of its region. */
    private boolean verouderd(Contact contact) {
        return regios.vind(contact.sleutel().regio())
                .map(regio -> Versheid.verouderd(contact.stand().bevestigdOp(), regio, klok.instant()))
                .orElse(false);
    }
}
