package nl.jeugdpoort.toets.schema;

import java.util.List;
import java.util.stream.Collectors;

/** Finds the way back when a child is not the one expected, so that one mistake gives one finding. */
final class Volgorde {

    private final Vondsten vondsten;
    private final Pad pad;

    Volgorde(Vondsten vondsten, Pad pad) {
        this.vondsten = vondsten;
        this.pad = pad;
    }

    /** The child that a name out of order means, after reporting; null when the parent has no such child. */
    Element herstel(Kader kader, String naam, String ruimte, int plaats) {
        Element kind = metNaam(kader, naam);
        if (kind == null) {
            onbekend(kader, naam, plaats);
            return null;
        }
        int eerder = kader.aantal[kind.plek]++;
        if (kind.ruimte != ruimte && kader.eersteMelding(kind)) {
            vondsten.schema(pad.met(kind), plaats, null, Zinnen.verkeerdeRuimte(kind));
        }
        if (eerder >= kind.max) {
            meld(kader, kind, plaats, Zinnen.teVaak(kind));
        } else if (kind.plek >= kader.positie) {
            mis(kader, new Kader.Gemist(plaats, pad.met(kind), kind.naam, kader.positie, kind.plek));
            kader.positie = kind.plek;
        } else if (!gemistEnNuGezien(kader, kind)) {
            meld(kader, kind, plaats, Zinnen.verkeerdePlaats(kind.naam));
        }
        return kind;
    }

    /** Reports what is missing now that the parent ends. */
    void einde(Kader kader, int plaats) {
        Element[] kinderen = kader.element.kinderen;
        int laatste = kinderen.length - 1;
        if (kader.positie < laatste || kader.aantal[laatste] < kinderen[laatste].min) {
            Kader.Gemist rest = new Kader.Gemist(plaats, null, null, kader.positie, kinderen.length);
            boolean leeg = kader.isLeeg();
            mis(kader, rest);
            if (leeg && rest.elementen.size() > 1) {
                vondsten.schema(pad.tekst(), kader.plaats, null, Zinnen.leeg(kader.element, rest.elementen));
                return;
            }
        }
        for (Kader.Gemist g : kader.gemist) {
            if (g.later != null) {
                vondsten.schema(g.pad, g.plaats, null, Zinnen.teVroeg(g.naam, g.later.naam));
            }
            for (Element e : g.elementen) {
                vondsten.schema(pad.tekst() + "/" + e.naam, g.plaats, null, Zinnen.ontbreekt(e.naam, g.naam));
            }
        }
    }

    private static Element metNaam(Kader kader, String naam) {
        for (Element kind : kader.element.kinderen) {
            if (kind.naam == naam) {
                return kind;
            }
        }
        return null;
    }

    private void onbekend(Kader kader, String naam, int plaats) {
        List<Element> hier = List.of(kader.element.kinderen).subList(kader.positie, kader.element.kinderen.length);
        Element verplicht = hier.stream()
                .filter(e -> kader.aantal[e.plek] < e.min)
                .findFirst()
                .orElse(null);
        if (kader.vervangen == null) {
            kader.vervangen = verplicht;
        }
        String mogelijk = hier.stream()
                .filter(e -> kader.aantal[e.plek] < e.max)
                .takeWhile(e -> verplicht == null || e.plek <= verplicht.plek)
                .map(Element::naam)
                .limit(4)
                .collect(Collectors.joining(" of "));
        int index = kader.telVreemd(naam);
        String kort = Pad.kort(naam);
        vondsten.schema(
                pad.met(kort, index), plaats, null, Zinnen.onbekend(kort, mogelijk.isEmpty() ? null : mogelijk));
    }

    private static void mis(Kader kader, Kader.Gemist gemist) {
        for (int i = gemist.van; i < gemist.tot; i++) {
            Element e = kader.element.kinderen[i];
            if (kader.aantal[i] < e.min && e != kader.vervangen && !isGemist(kader, e)) {
                gemist.elementen.add(e);
            }
        }
        if (!gemist.elementen.isEmpty()) {
            kader.mis(gemist);
        }
    }

    private static boolean isGemist(Kader kader, Element kind) {
        return kader.gemist.stream().anyMatch(g -> g.elementen.contains(kind));
    }

    private static boolean gemistEnNuGezien(Kader kader, Element kind) {
        for (Kader.Gemist g : kader.gemist) {
            if (kind.plek >= g.van && kind.plek < g.tot) {
                g.elementen.remove(kind);
                g.later = g.later == null ? kind : g.later;
                return true;
            }
        }
        return false;
    }

    private void meld(Kader kader, Element kind, int plaats, String zin) {
        if (kader.eersteMelding(kind)) {
            vondsten.schema(pad.met(kind), plaats, null, zin);
        }
    }
}
