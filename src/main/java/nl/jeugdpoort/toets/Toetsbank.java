package nl.jeugdpoort.toets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import nl.jeugdpoort.toets.regels.Berichtboek;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Gemeentecodes;
import nl.jeugdpoort.toets.regels.Ketenbericht;
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
    Toetsbank(Toetser toetser, List<Ketenregel> regels) {
        this.toetser = toetser;
        this.boek = new Ketenboek(regels);
    }

    /** A bench outside the gateway, with the lists of {@code config/} here, otherwise the packaged ones. */
    public static Toetsbank los() {
        Gemeentecodes gemeenten = new Gemeentecodes(Path.of("config"));
        Berichtboek berichtregels = new Berichtboek(Regelvinder.vind(Berichtregel.class, regel -> true));
        return new Toetsbank(
                new Schematoetser(List.of(berichtregels)),
                Regelvinder.vind(Ketenregel.class, Toetsbank::opLijst, gemeenten));
    }

    /** Checks one message, broken ones too. */
    public Toetsuitslag toets(byte[] bericht) {
        Toetsresultaat uitkomst = toetser.toets(bericht);
        List<Bevinding> bevindingen = new ArrayList<>(uitkomst.bevindingen());
        if (uitkomst.oordeel() == Oordeel.GELDIG) {
            bevindingen.addAll(boek.toets(new Ketenbericht(uitkomst.kop(), null, () -> bericht), Toetsbank::opLijst));
            bevindingen.addAll(Bestandsafspraken.bericht(bericht));
        }
        boolean geldig = uitkomst.oordeel() == Oordeel.GELDIG
                && bevindingen.stream().allMatch(b -> b.niveau() == Niveau.SIGNAAL);
        String berichtsoort = uitkomst.kop() == null ? null : uitkomst.kop().berichtsoort();
        return new Toetsuitslag(geldig, berichtsoort, bevindingen);
    }

    private static boolean opLijst(Regel regel) {
        return regel.bron() == Regel.Bron.LIJST;
    }
}
