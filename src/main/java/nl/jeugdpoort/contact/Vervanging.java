package nl.jeugdpoort.contact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.jeugdpoort.contact.Contact.Sleutel;

/** Who stands in for whom on a day, among entries that were read together. */
record Vervanging(Map<Sleutel, Contact> contacten, LocalDate dag) {

    /** Who replaces this person, null when nobody is named who counts that day. */
    Contact vervanger(Contact contact) {
        if (contact.werk().koppelgenoot() == null) {
            return null;
        }
        Sleutel zelf = contact.sleutel();
        return contacten.get(
                new Sleutel(zelf.regio(), zelf.organisatie(), contact.werk().koppelgenoot()));
    }

    /**
     * Who is to be addressed: the first along the back-ups who is there; when none is, the first who only has a day off; when all are
     * absent, the person itself.
     */
    Contact aanspreekpunt(Contact contact) {
        Set<Contact> keten = new LinkedHashSet<>();
        for (Contact wie = contact; wie != null && keten.add(wie); ) {
            wie = vervanger(wie);
        }
        return keten.stream().min(Comparator.comparing(wie -> wie.op(dag))).orElse(contact);
    }
}
