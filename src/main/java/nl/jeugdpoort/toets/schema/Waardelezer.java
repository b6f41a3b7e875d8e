package nl.jeugdpoort.toets.schema;

import java.time.LocalDate;
import java.util.Arrays;

/** Checks one value at a time, in the pieces in which the parser gives it; keeps no more of long strings than findings show. */
final class Waardelezer implements Waarde {

    private static final int BEWAARD = 256;

    private Waardetype type;
    private Patroon[] tabellen;
    private int plaats;
    private char[] tekst = new char[BEWAARD];
    private int bewaard;
    private int eenheden;
    private int paren;
    private boolean spatie;
    private int[] staten = new int[8];

    void begin(Waardetype type, Patroon[] tabellen, int plaats) {
        this.type = type;
        this.tabellen = tabellen;
        this.plaats = plaats;
        bewaard = 0;
        eenheden = 0;
        paren = 0;
        spatie = false;
        if (staten.length < tabellen.length) {
            staten = new int[tabellen.length];
        }
        Arrays.fill(staten, 0, tabellen.length, Patroon.BEGIN);
    }

    void lees(char[] bron, int van, int lengte) {
        if (type.basis().samengevoegd()) {
            voegSamen(bron, van, van + lengte);
            return;
        }
        for (int i = 0; i < tabellen.length; i++) {
            staten[i] = tabellen[i].lees(staten[i], bron, van, van + lengte);
        }
        for (int i = van; i < van + lengte; i++) {
            paren += Character.isHighSurrogate(bron[i]) ? 1 : 0;
        }
        eenheden += lengte;
        int past = Math.min(lengte, BEWAARD - bewaard);
        System.arraycopy(bron, van, tekst, bewaard, past);
        bewaard += past;
    }

    /** What is wrong with the value, null when nothing is. */
    Schending schending() {
        if (type.basis().samengevoegd()) {
            return samengevoegd();
        }
        int tekens = eenheden - paren;
        if (tekens == 0 && (type.minLengte() > 0 || !past())) {
            return Schending.LEEG;
        } else if (type.codes() != null && !tabellen[0].goed(staten[0])) {
            return Schending.CODE;
        } else if (tekens > type.maxLengte()) {
            return Schending.TE_LANG;
        } else if (tekens < type.minLengte()) {
            return Schending.TE_KORT;
        }
        return past() ? null : Schending.VORM;
    }

    private Schending samengevoegd() {
        if (bewaard == 0) {
            return Schending.LEEG;
        }
        Schending schending = type.basis().schending(tekst, bewaard);
        if (schending != null) {
            return schending;
        }
        for (int i = 0; i < tabellen.length; i++) {
            staten[i] = tabellen[i].lees(Patroon.BEGIN, tekst, 0, bewaard);
        }
        if (type.basis() == Basis.GETAL && getal() < type.min()) {
            return Schending.TE_KLEIN;
        } else if (type.basis() == Basis.GETAL && getal() > type.max()) {
            return Schending.TE_GROOT;
        }
        return past() ? null : Schending.VORM;
    }

    private boolean past() {
        for (int i = 0; i < tabellen.length; i++) {
            if (!tabellen[i].goed(staten[i])) {
                return false;
            }
        }
        return true;
    }

    private void voegSamen(char[] bron, int van, int tot) {
        for (int i = van; i < tot; i++) {
            char c = bron[i];
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                spatie = bewaard > 0;
                continue;
            }
            if (bewaard + 2 > tekst.length) {
                tekst = Arrays.copyOf(tekst, 2 * tekst.length);
            }
            if (spatie) {
                tekst[bewaard++] = ' ';
                spatie = false;
            }
            tekst[bewaard++] = c;
        }
    }

    @Override
    public String tekst() {
        return new String(tekst, 0, Math.min(bewaard, BEWAARD));
    }

    @Override
    public String tekst(String eerder) {
        int lengte = Math.min(bewaard, BEWAARD);
        if (eerder == null || eerder.length() != lengte) {
            return tekst();
        }
        for (int i = 0; i < lengte; i++) {
            if (eerder.charAt(i) != tekst[i]) {
                return tekst();
            }
        }
        return eerder;
    }

    @Override
    public LocalDate datum() {
        return Kalender.dag(tekst());
    }

    @Override
    public long getal() {
        return Getal.waarde(tekst, bewaard);
    }

    @Override
    public int plaats() {
        return plaats;
    }
}
