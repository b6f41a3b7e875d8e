package nl.jeugdpoort.cli.simulatie;

import java.time.LocalDate;

/**
 * Care that an aanbieder starts or stops on a toewijzing.
 *
 * @param begin first day of care
 */
record Levering(Toewijzing toewijzing, LocalDate begin) {

    /** Writes a StartProduct; status 1 is a first report, 3 takes it back. */
    void schrijfStart(Xml xml, String status) {
        xml.blok("StartProduct", () -> {
            schrijfSleutel(xml);
            xml.veld("StatusAanlevering", status);
        });
    }

    /** Writes a StopProduct with status 1; reason 20 is a temporary stop. */
    void schrijfStop(Xml xml, String reden, LocalDate einde) {
        xml.blok("StopProduct", () -> {
            schrijfSleutel(xml);
            xml.veld("RedenBeeindiging", reden).veld("Einddatum", einde).veld("StatusAanlevering", "1");
        });
    }

    private void schrijfSleutel(Xml xml) {
        xml.veld("ToewijzingNummer", toewijzing.nummer());
        toewijzing.product().schrijf(xml);
        xml.veld("ToewijzingIngangsdatum", toewijzing.ingang()).veld("Begindatum", begin);
    }
}
