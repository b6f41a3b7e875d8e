package nl.jeugdpoort.toets.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.jeugdpoort.toets.schema.Element;
import nl.jeugdpoort.toets.schema.Waarde;

/**
 * A class of a message: its values by name, the classes in it and around it. There is one of these per place in a kind of message; it holds
 * what was read last there, so that a message takes the same memory however many clients it has.
 */
public final class Klasse {

    private static final int AFWEZIG = -1;
    private static final int LANG_PAD = 128;

    private final Element element;
    private final Klasse ouder;
    private final Klasse[] klassen;
    private final int[] plaatsen;
    private final String[] teksten;
    private final long[] getallen;
    private final LocalDate[] dagen;
    private final List<String> herhaald = new ArrayList<>(0);
    private boolean aanwezig;
    private int plaats;
    private int index;

    Klasse(Element element, Klasse ouder) {
        this.element = element;
        this.ouder = ouder;
        int aantal = element.aantalKinderen();
        klassen = new Klasse[aantal];
        plaatsen = new int[aantal];
        teksten = new String[aantal];
        getallen = new long[aantal];
        dagen = new LocalDate[aantal];
        Arrays.fill(plaatsen, AFWEZIG);
    }

    void begin(int nieuwePlaats) {
        boolean nogEen = ouder != null && ouder.plaatsen[element.plek()] != AFWEZIG;
        wis();
        aanwezig = true;
        plaats = nieuwePlaats;
        index = nogEen ? index + 1 : 1;
        if (ouder != null) {
            ouder.plaatsen[element.plek()] = nieuwePlaats;
        }
    }

    private void wis() {
        if (!aanwezig) {
            return;
        }
        aanwezig = false;
        herhaald.clear();
        Arrays.fill(plaatsen, AFWEZIG);
        for (Klasse kind : klassen) {
            if (kind != null) {
                kind.wis();
            }
        }
    }

    void lees(Element veld, Waarde waarde) {
        int plek = veld.plek();
        plaatsen[plek] = waarde.plaats();
        if (veld.isGetal()) {
            getallen[plek] = waarde.getal();
            return;
        }
        String tekst = waarde.tekst(teksten[plek]);
        if (veld.isDatum() && tekst != teksten[plek]) {
            dagen[plek] = waarde.datum();
        }
        teksten[plek] = tekst;
        if (veld.isMeervoudig()) {
            herhaald.add(tekst);
        }
    }

    Klasse in(Element kind) {
        int plek = kind.plek();
        if (klassen[plek] == null) {
            klassen[plek] = new Klasse(kind, this);
        }
        return klassen[plek];
    }

    Klasse ouder() {
        return ouder;
    }

    /** Name of the element. */
    public String naam() {
        return element.naam();
    }

    /** The class with this name in this one; without any values when it is absent. */
    public Klasse in(String naam) {
        int plek = plek(naam);
        return klassen[plek] != null ? klassen[plek] : in(element.kind(plek));
    }

    /** The nearest class with this name around this one. */
    public Klasse boven(String naam) {
        Klasse hier = ouder;
        while (!hier.naam().equals(naam)) {
            hier = hier.ouder;
        }
        return hier;
    }

    /** The day on which the heenbericht was signed; in a retour too. */
    public LocalDate dagtekening() {
        return boven("Bericht").in("Header").in("BerichtIdentificatie").datum("Dagtekening");
    }

    /** Whether the schema gives this class an element with this name. */
    public boolean kent(String naam) {
        return element.plekVan(naam) >= 0;
    }

    public boolean gevuld(String naam) {
        return plaatsen[plek(naam)] != AFWEZIG;
    }

    public boolean leeg(String naam) {
        return !gevuld(naam);
    }

    /** Whether the value is this one. */
    public boolean is(String naam, String waarde) {
        return gevuld(naam) && waarde.equals(teksten[plek(naam)]);
    }

    /** Whether the value is one of these. */
    public boolean isEen(String naam, Set<String> waarden) {
        return gevuld(naam) && waarden.contains(teksten[plek(naam)]);
    }

    /** The value as text, of an integer without leading zeros; null when absent. */
    public String tekst(String naam) {
        int plek = plek(naam);
        if (plaatsen[plek] == AFWEZIG) {
            return null;
        }
        return element.kind(plek).isGetal() ? Long.toString(getallen[plek]) : teksten[plek];
    }

    /** All values of an element that may be repeated. */
    public List<String> teksten(String naam) {
        return gevuld(naam) ? herhaald : List.of();
    }

    /** The day, null when absent. */
    public LocalDate datum(String naam) {
        int plek = plek(naam);
        return plaatsen[plek] == AFWEZIG ? null : dagen[plek];
    }

    /** The number; only of an element that is there. */
    public long getal(String naam) {
        return getallen[plek(naam)];
    }

    /** Path with positions among equally named siblings above one. */
    public String pad() {
        return schrijfPad(new StringBuilder(LANG_PAD)).toString();
    }

    /** The path of an element in it. */
    String pad(String naam) {
        return schrijfPad(new StringBuilder(LANG_PAD)).append('/').append(naam).toString();
    }

    private StringBuilder schrijfPad(StringBuilder uit) {
        StringBuilder hier = ouder == null ? uit : ouder.schrijfPad(uit);
        hier.append('/').append(naam());
        return index > 1 ? hier.append('[').append(index).append(']') : hier;
    }

    int plaats() {
        return aanwezig ? plaats : ouder.plaats();
    }

    /** The nearest class that is there: this one, or one around it. */
    Klasse aanwezige() {
        return aanwezig ? this : ouder.aanwezige();
    }

    int plaats(String naam) {
        return plaatsen[plek(naam)];
    }

    String toon(String naam) {
        Element veld = element.kind(plek(naam));
        return veld.isWaarde() ? veld.toon(tekst(naam)) : null;
    }

    private int plek(String naam) {
        int plek = element.plekVan(naam);
        if (plek < 0) {
            throw new IllegalArgumentException(element + " has no " + naam);
        }
        return plek;
    }
}
