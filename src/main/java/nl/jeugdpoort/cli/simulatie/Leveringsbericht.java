package nl.jeugdpoort.cli.simulatie;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** JW305 and JW307: an aanbieder reports that care has begun or ended. */
final class Leveringsbericht {

    private Leveringsbericht() {}

    /** JW305 with first reports. */
    static byte[] start(Kop kop, Client client, List<Levering> leveringen) {
        return schrijf(kop, client, "StartProducten", xml -> leveringen.forEach(l -> l.schrijfStart(xml, "1")));
    }

    /** JW305 that takes a start back and reports it anew with another first day (IV008). */
    static byte[] correctie(Kop kop, Client client, Levering fout, Levering goed) {
        return schrijf(kop, client, "StartProducten", xml -> {
            fout.schrijfStart(xml, "3");
            goed.schrijfStart(xml, "1");
        });
    }

    /** JW307 for all of these. */
    static byte[] stop(Kop kop, Client client, List<Levering> leveringen, String reden, LocalDate einde) {
        return schrijf(kop, client, "StopProducten", xml -> leveringen.forEach(l -> l.schrijfStop(xml, reden, einde)));
    }

    private static byte[] schrijf(Kop kop, Client client, String lijst, Consumer<Xml> inhoud) {
        Xml xml = kop.begin();
        xml.blok("Client", () -> {
            client.schrijf(xml, false);
            xml.blok(lijst, () -> inhoud.accept(xml));
        });
        return xml.klaar();
    }
}
