package nl.jeugdpoort.toets.eigenschap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An element of a message in the making. A class holds all elements that its schema gives it, in that order; those that are not in the
 * message stand ready as absent, so that whoever changes the message need not know the order.
 */
final class Deel {

    /** Classes of the shared schema, whose elements are in its namespace. */
    private static final Set<String> GEDEELD = Set.of(
            "BerichtIdentificatie",
            "DeclaratieIdentificatie",
            "XsdVersie",
            "XsdVersieDeclaratie",
            "Geboortedatum",
            "Naam",
            "Geslachtsnaam",
            "Partnernaam",
            "Communicatie",
            "Adres",
            "Huis",
            "Telefoon",
            "Telefoon01",
            "Telefoon02",
            "Periode",
            "DeclaratiePeriode",
            "ProductPeriode",
            "Product",
            "Omvang",
            "Verwijzer",
            "ProductReferentie",
            "IngediendBedrag",
            "TotaalIngediendBedrag",
            "TotaalToegekendBedrag");

    private final String naam;
    private final List<Deel> kinderen;
    private String waarde;
    private boolean aanwezig = true;
    private Deel ouder;

    private Deel(String naam, String waarde, List<Deel> kinderen) {
        this.naam = naam;
        this.waarde = waarde;
        this.kinderen = new ArrayList<>(kinderen);
        kinderen.forEach(kind -> kind.ouder = this);
    }

    /** An element with a value; absent when that is null. */
    static Deel waarde(String naam, Object waarde) {
        return waarde == null
                ? new Deel(naam, "", List.of()).mits(false)
                : new Deel(naam, waarde.toString(), List.of());
    }

    static Deel klasse(String naam, Deel... kinderen) {
        return new Deel(naam, null, List.of(kinderen));
    }

    static Deel lijst(String naam, List<Deel> kinderen) {
        return new Deel(naam, null, kinderen);
    }

    /** This element, there or not. */
    Deel mits(boolean aanwezig) {
        this.aanwezig = aanwezig;
        return this;
    }

    /** The element at a path in this one, present or not. */
    Deel in(String pad) {
        int streep = pad.indexOf('/');
        String eerste = streep < 0 ? pad : pad.substring(0, streep);
        Deel kind =
                kinderen.stream().filter(k -> k.naam.equals(eerste)).findFirst().orElseThrow();
        return streep < 0 ? kind : kind.in(pad.substring(streep + 1));
    }

    boolean isAanwezig() {
        return aanwezig;
    }

    boolean kent(String kind) {
        return kinderen.stream().anyMatch(k -> k.naam.equals(kind));
    }

    boolean heeft(String pad) {
        Deel deel = in(pad);
        while (deel != this && deel.aanwezig) {
            deel = deel.ouder;
        }
        return deel == this;
    }

    /** The value at a path, null when it is absent. */
    String lees(String pad) {
        return heeft(pad) ? in(pad).waarde : null;
    }

    void zet(String pad, Object waarde) {
        in(pad).waarde = waarde.toString();
        for (Deel deel = in(pad); deel != this; deel = deel.ouder) {
            deel.aanwezig = true;
        }
    }

    void weg(String pad) {
        in(pad).aanwezig = false;
    }

    /** Leaves of the elements with this name in the class around it only this one. */
    void alleen() {
        ouder.kinderen.removeIf(k -> k != this && k.naam.equals(naam));
    }

    /** A copy of this element, put right after it. */
    Deel verdubbel() {
        Deel kopie = kopie();
        kopie.ouder = ouder;
        ouder.kinderen.add(ouder.kinderen.indexOf(this) + 1, kopie);
        return kopie;
    }

    private Deel kopie() {
        return new Deel(naam, waarde, kinderen.stream().map(Deel::kopie).toList()).mits(aanwezig);
    }

    Deel ouder() {
        return ouder;
    }

    String naam() {
        return naam;
    }

    /** All elements with this name that are in the message, in its order. */
    List<Deel> alle(String gezocht) {
        return stroom().filter(d -> d.naam.equals(gezocht)).toList();
    }

    private Stream<Deel> stroom() {
        return aanwezig ? Stream.concat(Stream.of(this), kinderen.stream().flatMap(Deel::stroom)) : Stream.empty();
    }

    /** Its path as findings write it. */
    String pad() {
        if (ouder == null) {
            return "/" + naam;
        }
        List<Deel> gelijken = ouder.kinderen.stream()
                .filter(k -> k.aanwezig && k.naam.equals(naam))
                .toList();
        int plek = gelijken.indexOf(this);
        return ouder.pad() + "/" + naam + (plek > 0 ? "[" + (plek + 1) + "]" : "");
    }

    String pad(String kind) {
        return in(kind).pad();
    }

    /** The message of this kind of which this is the root. */
    String xml(String soort) {
        String kort = soort.toLowerCase(java.util.Locale.ROOT);
        StringBuilder uit = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        schrijf(
                kort,
                kort,
                " xmlns:ijw=\"http://www.istandaarden.nl/ijw/3_2/basisschema/schema\" xmlns:" + kort
                        + "=\"http://www.istandaarden.nl/ijw/3_2/" + kort + "/schema\"",
                uit);
        return uit.toString();
    }

    private void schrijf(String eigen, String prefix, String ruimten, StringBuilder uit) {
        if (!aanwezig) {
            return;
        }
        uit.append('<').append(prefix).append(':').append(naam).append(ruimten).append('>');
        if (waarde == null) {
            String binnen = GEDEELD.contains(naam) ? "ijw" : eigen;
            kinderen.forEach(kind -> kind.schrijf(eigen, binnen, "", uit));
        } else {
            uit.append(waarde.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;"));
        }
        uit.append("</").append(prefix).append(':').append(naam).append(">\n");
    }
}
