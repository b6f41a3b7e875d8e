package nl.jeugdpoort.toets.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;

/** Collects what the pass finds; at the end it becomes findings with line and column, in document order. */
final class Vondsten implements Luisteraar.Bevindingen {

    /** More schema findings than this are not told one by one. */
    static final int HOOGSTENS = 1000;

    private record Vondst(
            String regel, String retourcode, Niveau niveau, String pad, int plaats, String waarde, String melding) {}

    private final List<Vondst> vondsten = new ArrayList<>();
    private int schemafouten;

    /** Whether there is a schema finding. */
    boolean schemaOngeldig() {
        return schemafouten > 0;
    }

    void schema(String pad, int plaats, String waarde, String melding) {
        schemafouten++;
        if (schemafouten <= HOOGSTENS) {
            vondsten.add(new Vondst("XSD", null, Niveau.SCHEMA, pad, plaats, waarde, melding));
        } else if (schemafouten == HOOGSTENS + 1) {
            String meer = "Dit bericht heeft meer dan " + HOOGSTENS
                    + " fouten. Alleen de eerste staan hier. Verbeter die en controleer het bericht opnieuw.";
            vondsten.add(new Vondst("XSD", null, Niveau.SCHEMA, pad, plaats, null, meer));
        }
    }

    @Override
    public void meld(String regel, String retourcode, String pad, int plaats, String melding) {
        vondsten.add(new Vondst(regel, retourcode, Niveau.BERICHT, pad, plaats, null, melding));
    }

    List<Bevinding> bevindingen(byte[] bericht) {
        vondsten.sort(Comparator.comparingInt(Vondst::plaats));
        Plaatsen plaatsen = new Plaatsen(bericht);
        List<Bevinding> uit = new ArrayList<>(vondsten.size());
        for (Vondst v : vondsten) {
            plaatsen.naar(v.plaats());
            uit.add(new Bevinding(
                    v.regel(),
                    v.retourcode(),
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
