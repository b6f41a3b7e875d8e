package nl.jeugdpoort.toets;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.contract.Contractgegevens;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import nl.jeugdpoort.toets.regels.Berichtboek;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Gemeentecodes;
import nl.jeugdpoort.toets.regels.Ketenboek;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;
import nl.jeugdpoort.toets.regels.Regelvinder;
import nl.jeugdpoort.toets.schema.Schematoetser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Checks a message that nobody sends: schema, in-message rules and lists; looks at nothing stored and stores nothing. */
@Component
public final class Toetsbank {

    private final Toetser toetser;
    private final Ketenboek boek;

    @Autowired
    Toetsbank(Toetser toetser, List<Ketenregel<?>> regels) {
        this.toetser = toetser;
        this.boek = new Ketenboek(regels);
    }

    /** A bench outside the gateway, with the lists of {@code config/} here, otherwise the packaged ones. */
    public static Toetsbank los() {
        return los(Standaardmappen.meegeleverd());
    }

    /** A bench outside the gateway, for these standards. */
    public static Toetsbank los(Standaardmappen standaarden) {
        Path config = Path.of("config");
        Berichtboek berichtregels = new Berichtboek(Regelvinder.vind(standaarden, Berichtregel.class, regel -> true));
        Schematoetser schema = new Schematoetser(standaarden, List.of(berichtregels));
        return new Toetsbank(new Documenttoetser(schema, standaarden), ketenregels(standaarden, config));
    }

    private static List<Ketenregel<?>> ketenregels(Standaardmappen standaarden, Path config) {
        Object[] middelen = {new Gemeentecodes(config), Contractgegevens.uit(config)};
        return Regelvinder.vind(standaarden, Ketenregel.class, Toetsbank::opLijst, middelen).stream()
                .<Ketenregel<?>>map(regel -> regel)
                .toList();
    }

    /** Recognises one message and checks it against its schema and the rules on one message. */
    public Toetsresultaat lees(byte[] bericht) {
        return toetser.toets(bericht);
    }

    /** Checks one message, broken ones too. */
    public Toetsuitslag toets(byte[] bericht) {
        Toetsresultaat uitkomst = toetser.toets(bericht);
        List<Bevinding> bevindingen = new ArrayList<>(uitkomst.bevindingen());
        Map<String, String> nietGetoetst = new TreeMap<>();
        if (uitkomst.oordeel() == Oordeel.GELDIG) {
            Ketenuitkomst opLijsten = opLijsten(uitkomst.kop(), bericht);
            bevindingen.addAll(opLijsten.bevindingen());
            nietGetoetst.putAll(opLijsten.nietGetoetst());
            bevindingen.addAll(Bestandsafspraken.bericht(bericht));
        }
        boolean geldig = uitkomst.oordeel() == Oordeel.GELDIG
                && bevindingen.stream().allMatch(b -> b.niveau() == Niveau.SIGNAAL);
        String berichtsoort = uitkomst.kop() == null ? null : uitkomst.kop().berichtsoort();
        return new Toetsuitslag(geldig, berichtsoort, bevindingen, nietGetoetst);
    }

    private Ketenuitkomst opLijsten(Berichtkop kop, byte[] bericht) {
        var klassen = boek.lees(
                kop.berichtsoort(), bericht, bsn -> UUID.nameUUIDFromBytes(bsn.getBytes(StandardCharsets.UTF_8)));
        Stand stand = Stand.leeg(new Registerbericht(0, true, kop, klassen));
        return boek.toets(stand, () -> bericht, Toetsbank::opLijst);
    }

    private static boolean opLijst(Regel regel) {
        return regel.bron() == Regel.Bron.LIJST;
    }
}
