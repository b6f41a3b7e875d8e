package nl.jeugdpoort.contact;

import nl.jeugdpoort.aflevering.Berichtvorm;
import org.springframework.stereotype.Component;

/** A report is XML, or a file for an office program when the delivery was one. */
@Component
class Rapportvorm implements Berichtvorm {

    private static final Vorm CSV = new Vorm("text/csv;charset=utf-8", ".csv");

    @Override
    public String berichtsoort() {
        return Leveringbericht.RAPPORT;
    }

    @Override
    public Vorm van(byte[] inhoud) {
        return Rapportcsv.is(inhoud) ? CSV : Vorm.XML;
    }
}
