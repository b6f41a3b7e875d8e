package nl.jeugdpoort.toets.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.schema.Luisteraar.Vondst;

/** Collects what the pass finds; at the end it becomes findings with line and column, in document order. */
final class Vondsten implements Luisteraar.Bevindingen {

    /** More findings of the levels SCHEMA and BERICHT than this are not told one by one; each refuses the whole message. */
    static final int HOOGSTENS = 1000;

    private static final String MEER = "Dit bericht heeft meer dan " + HOOGSTENS
            + " fouten. Alleen de eerste staan hier. Verbeter die en controleer het bericht opnieuw.";

    private final List<Vondst> vondsten = new ArrayList<>();
    private int schemafouten;
    private int berichtfouten;
    private boolean gebroken;

    /** Whether there is a schema finding. */
    boolean schemaOngeldig() {
        return schemafouten > 0;
    }

    void schema(String pad, int plaats, String waarde, String melding) {
        schemafouten++;
        if (schemafouten <= HOOGSTENS) {
            vondsten.add(new Vondst("XSD", null, Niveau.SCHEMA, pad, plaats, waarde, melding));
        } else if (schemafouten == HOOGSTENS + 1) {
            vondsten.add(new Vondst("XSD", null, Niveau.SCHEMA, pad, plaats, null, MEER));
        }
    }

    /** Notes that the elements are out of order; the findings on that come when their parent ends. */
    void breek() {
        gebroken = true;
    }

    @Override
    public boolean tellen() {
        return !gebroken && schemafouten == 0;
    }

    @Override
    public void meld(Vondst vondst) {
        if (vondst.niveau() != Niveau.BERICHT || ++berichtfouten <= HOOGSTENS) {
            vondsten.add(vondst);
        } else if (berichtfouten == HOOGSTENS + 1) {
            vondsten.add(new Vondst(
                    vondst.regel(),
                    vondst.retourcode(),
                    Niveau.BERICHT,
                    vondst.pad(),
                    vondst.plaats(),
                    vondst.waarde(),
                    MEER));
        }
    }

    /** In document order; of an invalid message only what is wrong with its schema, because rules read valid messages. */
    List<Bevinding> bevindingen(byte[] bericht) {
        if (schemaOngeldig()) {
            vondsten.removeIf(v -> v.niveau() != Niveau.SCHEMA);
        }
        vondsten.sort(Comparator.comparingInt(Vondst::plaats));
        Plaatsen plaatsen = new Plaatsen(bericht);
        List<Bevinding> uit = new ArrayList<>(vondsten.size());
        for (Vondst v : vondsten) {
            plaatsen.naar(v.plaats());
            uit.add(new Bevinding(
                    v.regel(),
                    v.niveau() == Niveau.SIGNAAL ? null : v.retourcode(),
                    v.niveau(),
                    v.pad(),
                    plaatsen.regel(),
                    plaatsen.kolom(),
                    v.waarde(),
                    v.melding()));
        }
        return uit;
    }
}
