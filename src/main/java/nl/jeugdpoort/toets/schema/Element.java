package nl.jeugdpoort.toets.schema;

import java.util.List;

/**
 * An element at one place in one kind of message: the same type at two places gives two of these. Compared by identity.
 * Names and namespaces are interned.
 */
public final class Element {

    private static final int[] NIEMAND = {};

    final String naam;
    final String ruimte;
    final int min;
    final int max;
    final int plek;
    final int nummer;
    final Element ouder;
    final String typenaam;
    final Waardetype waarde;
    final Patroon[] tabellen;
    private final String type;
    Element[] kinderen = {};
    int[] volgers = NIEMAND;
    Toonbaar toonbaar = Toonbaar.NIET;

    /** Whether findings may show the value. */
    enum Toonbaar {
        WEL,
        /** Only the last two characters. */
        EINDE,
        NIET
    }

    /** What the schema says of one element, apart from where it stands. */
    record Verklaring(String naam, String ruimte, int min, int max, String typenaam, Waardetype waarde) {}

    Element(Verklaring v, Element ouder, int plek, int nummer) {
        this.naam = v.naam().intern();
        this.ruimte = v.ruimte().intern();
        this.min = v.min();
        this.max = v.max();
        this.typenaam = v.typenaam();
        this.waarde = v.waarde();
        this.tabellen = waarde == null ? null : waarde.tabellen();
        this.type = waarde == null ? "" : waarde.korteNaam();
        this.ouder = ouder;
        this.plek = plek;
        this.nummer = nummer;
    }

    /** Name without prefix. */
    public String naam() {
        return naam;
    }

    /** Number of this element in its kind of message, from 0 in document order: an index for tables of one's own. */
    public int nummer() {
        return nummer;
    }

    /** The element around this one, null of the root. */
    public Element ouder() {
        return ouder;
    }

    public List<Element> kinderen() {
        return List.of(kinderen);
    }

    /** How many different children it may have. */
    public int aantalKinderen() {
        return kinderen.length;
    }

    /** The child at a place, from 0. */
    public Element kind(int plek) {
        return kinderen[plek];
    }

    /** Place among the children of its parent, from 0. */
    public int plek() {
        return plek;
    }

    /** Place of the child with this name, -1 when there is none; found soonest by an interned name, as literals are. */
    public int plekVan(String kind) {
        for (int i = 0; i < kinderen.length; i++) {
            if (kinderen[i].naam == kind) {
                return i;
            }
        }
        for (int i = 0; i < kinderen.length; i++) {
            if (kinderen[i].naam.equals(kind)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it may occur more than once in its parent. */
    public boolean isMeervoudig() {
        return max > 1;
    }

    /** Whether its value is an xs:integer. */
    public boolean isGetal() {
        return waarde != null && waarde.basis() == Basis.GETAL;
    }

    /** Whether its value is an xs:date. */
    public boolean isDatum() {
        return waarde != null && waarde.basis() == Basis.DATUM;
    }

    /** A value of this element as findings may show it: masked when personal, null when empty. */
    public String toon(String tekst) {
        return Masker.toon(this, tekst);
    }

    /** Place as an absolute path without positions, for example {@code /Bericht/Header/Afzender}. */
    public String pad() {
        return (ouder == null ? "" : ouder.pad()) + "/" + naam;
    }

    /** Whether it holds a value rather than elements. */
    public boolean isWaarde() {
        return waarde != null;
    }

    /** Local name of the type of the value, for example {@code LDT_Datum}; of an anonymous type that of the type it restricts. */
    public String type() {
        return type;
    }

    @Override
    public String toString() {
        return pad();
    }
}
