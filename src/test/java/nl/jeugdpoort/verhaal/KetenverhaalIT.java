package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.jeugdpoort.toets.regels.bericht.Proefboom;
import org.junit.jupiter.api.Test;

/** Messages that follow each other: the gateway remembers what passed, and answers by it. */
class KetenverhaalIT {

    private static final Proefpoort POORT = Proefpoort.draait();

    private final Partner gemeente = POORT.postbusGemeente;
    private final Partner aanbieder = POORT.postbusAanbieder;

    @Test
    void een_start_zonder_toewijzing_wordt_afgekeurd_en_na_de_toewijzing_niet_meer() throws Exception {
        String kind = "999900262";
        aanbieder.stuurt(bericht("JW305", "KV305A", kind, "92101").bytes());
        Post retour = aanbieder.krijgt("JW306", "KV305A");
        assertThat(retour.retourcodes()).containsExactly("0200", "9019", "0200");
        assertThat(gemeente.alles("JW305", "KV305A")).isEmpty();

        gemeente.stuurt(bericht("JW301", "KV301A", kind, "92101").bytes());
        assertThat(gemeente.krijgt("JW302", "KV301A").retourcodes()).isEmpty();
        aanbieder.stuurt(bericht("JW305", "KV305B", kind, "92101").bytes());
        assertThat(aanbieder.krijgt("JW306", "KV305B").retourcodes()).isEmpty();
        gemeente.krijgt("JW305", "KV305B");

        aanbieder.stuurt(bericht("JW305", "KV305C", kind, "92101").bytes());
        assertThat(aanbieder.krijgt("JW306", "KV305C").retourcodes()).contains("9074", "9326");
    }

    @Test
    void van_een_declaratie_komt_alleen_terug_wat_fout_is_en_de_rest_is_toegekend() throws Exception {
        String kind = "999900274";
        gemeente.stuurt(metTweede(bericht("JW301", "KV301D", kind, "92111"), "92112"));
        gemeente.krijgt("JW302", "KV301D");
        Proefboom declaratie = bericht("JW323", "KV323D", kind, "92111");
        declaratie.zet("DeclaratieNummer", "KV1");
        declaratie.zet("ReferentieNummer", "KVP1");
        declaratie.zet("Prestatie[2]/ProductReferentie/ReferentieNummer", "KVP2");
        declaratie.zet("Prestatie[2]/ToewijzingNummer", "92119");

        aanbieder.stuurt(declaratie.bytes());

        Post antwoord = aanbieder.krijgt("JW325", "KV323D");
        assertThat(antwoord.retourcodes()).containsExactly("0200", "9338", "0200", "0200");
        assertThat(antwoord.tekst()).contains("KVP2").doesNotContain("KVP1");
        assertThat(List.of(antwoord.waarde("TotaalIngediendBedrag"), antwoord.waarde("TotaalToegekendBedrag")))
                .allMatch(totaal -> totaal.endsWith("D"))
                .extracting(totaal -> totaal.replaceAll("\\D", ""))
                .containsExactly("32500", "12500");
        gemeente.krijgt("JW323", "KV323D");
        Dossier dossier = POORT.dossier(aanbieder.code(), "JW323", "KV323D");
        assertThat(dossier.gebeurtenissen()).contains("deels-afgekeurd", "beantwoord");
        dossier.wordt("AFGELEVERD");
        POORT.krijgtMail("declaratie-deels-afgekeurd", dossier.id());

        Proefboom verwijderd = bericht("JW301", "KV301E", kind, "92111");
        verwijderd.zet("Toewijzingstijd", "10:00:00");
        verwijderd.zet("Einddatum", "2026-01-01");
        verwijderd.bewerk("na ToegewezenProduct/Einddatum: <jw:RedenWijziging>13</jw:RedenWijziging>");
        gemeente.stuurt(verwijderd.bytes());
        assertThat(gemeente.krijgt("JW302", "KV301E").retourcodes()).contains("9385");
    }

    @Test
    void een_gemeente_die_zelf_antwoordt_krijgt_het_bericht_met_een_signaal() throws Exception {
        Partner zelf = POORT.postbusGemeenteDieZelfAntwoordt;
        Proefboom start = bericht("JW305", "KV305Z", "999900286", "92121");
        start.zet("Ontvanger", zelf.code());

        aanbieder.stuurt(start.bytes());

        zelf.krijgt("JW305", "KV305Z");
        Dossier dossier = POORT.dossier(aanbieder.code(), "JW305", "KV305Z");
        assertThat(dossier.bevindingen()).containsExactly("TR019");
        POORT.krijgtMail("ketenregels", dossier.id());
    }

    @Test
    void wat_niet_getoetst_kon_worden_staat_bij_het_bericht() throws Exception {
        gemeente.stuurt(bericht("JW301", "KV301N", "999900298", "92131").bytes());
        gemeente.krijgt("JW302", "KV301N");
        assertThat(POORT.dossier(gemeente.code(), "JW301", "KV301N").nu().toString())
                .contains("Niet getoetst: TR381 (de productcodelijst is niet bekend)");
    }

    private static byte[] metTweede(Proefboom toewijzing, String nummer) {
        toewijzing.verdubbel("ToegewezenProduct");
        toewijzing.zet("ToegewezenProduct[2]/ToewijzingNummer", nummer);
        toewijzing.zet("ToegewezenProduct[2]/Product/Code", "45A05");
        return toewijzing.bytes();
    }

    /** A message of the chain about a client and a toewijzing that no other story knows. */
    private static Proefboom bericht(String soort, String identificatie, String kind, String nummer) {
        Proefboom boom = Proefboom.uitKeten(soort);
        boom.zet("BerichtIdentificatie/Identificatie", identificatie);
        boom.zet("Bsn", kind);
        boom.zet("ToewijzingNummer", nummer);
        if (soort.equals("JW301")) {
            boom.haalWeg("ToegewezenProduct[2]");
        }
        return boom;
    }
}
