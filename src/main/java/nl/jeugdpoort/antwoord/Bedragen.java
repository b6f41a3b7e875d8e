package nl.jeugdpoort.antwoord;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Adds up what a declaratie asks and what the answer gives back, in cents; credit counts as negative (TR342). */
final class Bedragen implements Wandeling.Bezoeker {

    private final Beoordeling beoordeling;
    private long ingediend;
    private long teruggegeven;

    Bedragen(Beoordeling beoordeling) {
        this.beoordeling = beoordeling;
    }

    /** What remains granted. */
    long toegekend() {
        return ingediend - teruggegeven;
    }

    @Override
    public boolean begin(Retourklasse klasse, String pad) {
        return beoordeling.herhaalt(pad);
    }

    @Override
    public void veld(XMLStreamReader lezer) throws XMLStreamException {
        switch (lezer.getLocalName()) {
            case "TotaalIngediendBedrag" -> ingediend = bedrag(lezer);
            case "IngediendBedrag" -> teruggegeven += bedrag(lezer);
            default -> Heenlezer.slaOver(lezer);
        }
    }

    @Override
    public void eind(Retourklasse klasse, String pad) {
        // Only the fields matter here.
    }

    private static long bedrag(XMLStreamReader lezer) throws XMLStreamException {
        lezer.nextTag();
        long centen = Long.parseLong(lezer.getElementText().strip());
        lezer.nextTag();
        boolean credit = "C".equals(lezer.getElementText().strip());
        lezer.nextTag();
        return credit ? -centen : centen;
    }
}
