package nl.jeugdpoort.stuf;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.jeugdpoort.stuf.Foutmelding.Plek;

/** Tells from the HTTP answer of a partner whether it has the envelope, will never have it, or may be asked again. */
final class Partnerantwoord {

    private static final Set<Integer> TIJDELIJK = Set.of(408, 425, 429);
    private static final Set<String> BERICHTEN = Set.of("Bv03Bericht", "Fo03Bericht");

    private Partnerantwoord() {}

    static Verzending lees(int status, byte[] body) {
        Optional<Envelop> bericht = bericht(body);
        if (bericht.isPresent() && bericht.get() instanceof Envelop.Afwijzing afwijzing) {
            return afwijzing(afwijzing.fout());
        }
        if (status == 200 && bericht.isPresent()) {
            return new Verzending.Afgeleverd();
        }
        if (status >= 400 && status < 500 && !TIJDELIJK.contains(status)) {
            return new Verzending.Geweigerd("HTTP " + status, "De partner weigert het verzoek");
        }
        return new Verzending.Mislukt("De partner antwoordt met HTTP " + status + " zonder Bv03 of Fo03");
    }

    /** After plek server the sender may offer the message unchanged, after plek client not (ggk0210, section 4). */
    private static Verzending afwijzing(Foutmelding fout) {
        return fout.plek() == Plek.CLIENT
                ? new Verzending.Geweigerd(fout.code(), fout.omschrijving())
                : new Verzending.Mislukt(fout.code() + " " + fout.omschrijving());
    }

    private static Optional<Envelop> bericht(byte[] body) {
        try {
            XMLStreamReader lezer = Enveloplezer.open(new ByteArrayInputStream(body));
            while (lezer.hasNext()) {
                if (lezer.next() == XMLStreamReader.START_ELEMENT && BERICHTEN.contains(lezer.getLocalName())) {
                    return Enveloplezer.lees(lezer) instanceof Lezing.Gelezen gelezen
                            ? Optional.of(gelezen.envelop())
                            : Optional.empty();
                }
            }
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
