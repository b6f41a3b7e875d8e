package nl.jeugdpoort.toets.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** One kind of message, compiled: its schema, and who listens to which element. */
final class Berichtsoort {

    private final Schema schema;
    private final List<Luisteraar.Soort> luisteraars = new ArrayList<>();
    private final Map<String, String> omschrijvingen;

    /** @param regelboeken rules on one message; the header is always gathered */
    Berichtsoort(Standaard standaard, String naam, Schema schema, List<Luisteraar.Boek> regelboeken) {
        this.schema = schema;
        this.omschrijvingen = new HashMap<>(standaard.omschrijvingen());
        luisteraars.add(new Kopregels(standaard, naam, schema.wortel()));
        Set<String> soorten = soorten(naam, standaard.berichten().get(naam));
        regelboeken.forEach(boek -> boek.voor(soorten, schema.wortel()).ifPresent(luisteraars::add));
        richtIn(standaard, schema.wortel());
    }

    /** A retour repeats the classes of what it answers, so that the same rules hold for it. */
    private static Set<String> soorten(String naam, Standaard.Soort soort) {
        return soort.vorm().equals("retour") ? Set.of(naam, soort.antwoordOp()) : Set.of(naam);
    }

    private void richtIn(Standaard standaard, Element element) {
        element.volgers = IntStream.range(0, luisteraars.size())
                .filter(i -> luisteraars.get(i).volgt(element))
                .toArray();
        element.toonbaar = toonbaar(standaard, element);
        for (Element kind : element.kinderen) {
            richtIn(standaard, kind);
        }
    }

    private static Element.Toonbaar toonbaar(Standaard standaard, Element element) {
        if (element.type().equals(standaard.bsn())) {
            return Element.Toonbaar.EINDE;
        }
        boolean wel = standaard.toonbaar().contains(element.type())
                && standaard.verborgen().stream().noneMatch(v -> element.pad().endsWith("/" + v));
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
