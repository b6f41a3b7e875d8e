package nl.jeugdpoort.toets.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.jeugdpoort.standaard.Standaard;
import nl.jeugdpoort.standaard.Standaard.Weergave;

/** One kind of message, compiled: its schema, and who listens to which element. */
final class Berichtsoort {

    private final Schema schema;
    private final List<Luisteraar.Soort> luisteraars = new ArrayList<>();
    private final Map<String, String> omschrijvingen;

    /** @param regelboeken rules on one message; the header is always gathered */
    Berichtsoort(Standaard standaard, String naam, Schema schema, List<Luisteraar.Boek> regelboeken) {
        this.schema = schema;
        this.omschrijvingen = new HashMap<>(standaard.weergave().omschrijvingen());
        luisteraars.add(new Kopregels(standaard, naam, schema.wortel()));
        regelboeken.forEach(boek -> boek.voor(standaard, naam, schema.wortel()).ifPresent(luisteraars::add));
        richtIn(standaard.weergave(), schema.wortel());
    }

    private void richtIn(Weergave weergave, Element element) {
        element.volgers = IntStream.range(0, luisteraars.size())
                .filter(i -> luisteraars.get(i).volgt(element))
                .toArray();
        element.toonbaar = toonbaar(weergave, element);
        for (Element kind : element.kinderen) {
            richtIn(weergave, kind);
        }
    }

    private static Element.Toonbaar toonbaar(Weergave weergave, Element element) {
        if (element.type().equals(weergave.bsn())) {
            return Element.Toonbaar.EINDE;
        }
        boolean wel = weergave.toonbaar().contains(element.type())
                && weergave.verborgen().stream().noneMatch(v -> element.pad().endsWith("/" + v));
        return wel ? Element.Toonbaar.WEL : Element.Toonbaar.NIET;
    }

    Schema schema() {
        return schema;
    }

    /** How to word the form of a type, null when {@code standaard.yaml} does not say. */
    String vorm(Waardetype type) {
        for (Waardetype t = type; t != null; t = t.ouder()) {
            String vorm = omschrijvingen.get(t.korteNaam());
            if (vorm != null) {
                return vorm;
            }
        }
        return null;
    }

    /** A listener of every kind, for one message; the first gathers the header. */
    Luisteraar[] nieuweLuisteraars(Luisteraar.Bevindingen uit) {
        Luisteraar[] nieuw = new Luisteraar[luisteraars.size()];
        for (int i = 0; i < nieuw.length; i++) {
            nieuw[i] = luisteraars.get(i).nieuw(uit);
        }
        return nieuw;
    }
}
