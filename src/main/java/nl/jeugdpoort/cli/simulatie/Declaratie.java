package nl.jeugdpoort.cli.simulatie;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * JW323 for one client, and the JW325 that answers it.
 *
 * @param kop header of the JW323; its identification is the DeclaratieNummer as well
 * @param maand first day of the month declared
 */
record Declaratie(Kop kop, LocalDate maand, Client client, List<Prestatie> prestaties) {

    byte[] schrijf() {
        Xml xml = kop.begin();
        xml.blok("Declaratie", () -> {
            schrijfAanhef(xml, kop, maand, totaal(prestaties));
            xml.blok("Clienten", () -> schrijfClient(xml, client, prestaties));
        });
        return xml.klaar();
    }

    /** The answer that refuses these lines, possibly none, and grants the others (flows section 8). */
    byte[] antwoord(Kop antwoord, List<Prestatie> afgewezen) {
        Xml xml = new Xml("JW325");
        xml.blok("Header", () -> {
            antwoord.schrijf(xml);
            xml.blok("DeclaratieIdentificatie", () -> kop.schrijfIdentificatie(xml));
            Kop.schrijfVersie(xml, "XsdVersieDeclaratie");
            schrijfCode(xml, "0200");
        });
        xml.blok("DeclaratieAntwoord", () -> schrijfAntwoord(xml, afgewezen));
        return xml.klaar();
    }

    private void schrijfAntwoord(Xml xml, List<Prestatie> afgewezen) {
        long ingediend = totaal(prestaties);
        xml.veld("DeclaratieNummer", kop.identificatie());
        schrijfTotaal(xml, "TotaalIngediendBedrag", ingediend);
        schrijfTotaal(xml, "TotaalToegekendBedrag", ingediend - totaal(afgewezen));
        if (!afgewezen.isEmpty()) {
            xml.blok("Clienten", () -> schrijfAfgewezen(xml, afgewezen));
        }
        schrijfCode(xml, afgewezen.isEmpty() ? "8001" : "0200");
    }

    private void schrijfAfgewezen(Xml xml, List<Prestatie> afgewezen) {
        xml.blok("Client", () -> {
            xml.veld("Bsn", client.bsn());
            xml.blok("Prestaties", () -> afgewezen.forEach(p -> p.schrijf(xml, "0611")));
            schrijfCode(xml, "0200");
        });
    }

    static void schrijfAanhef(Xml xml, Kop kop, LocalDate maand, long totaal) {
        xml.veld("DeclaratieNummer", kop.identificatie());
        xml.blok(
                "DeclaratiePeriode",
                () -> xml.ijw("Begindatum", maand).ijw("Einddatum", maand.with(TemporalAdjusters.lastDayOfMonth())));
        xml.veld("DeclaratieDagtekening", kop.dagtekening());
        schrijfTotaal(xml, "TotaalIngediendBedrag", totaal);
    }

    static void schrijfClient(Xml xml, Client client, List<Prestatie> prestaties) {
        xml.blok("Client", () -> {
            xml.veld("Bsn", client.bsn());
            xml.blok("Prestaties", () -> prestaties.forEach(p -> p.schrijf(xml, null)));
        });
    }

    static long totaal(List<Prestatie> prestaties) {
        return prestaties.stream().mapToLong(Prestatie::bedrag).sum();
    }

    static void schrijfCode(Xml xml, String code) {
        if (code != null) {
            xml.blok("RetourCodes", () -> xml.veld("RetourCode", code));
        }
    }

    private static void schrijfTotaal(Xml xml, String naam, long bedrag) {
        xml.blok(naam, () -> Prestatie.schrijfBedrag(xml, "TotaalBedrag", bedrag));
    }
}
