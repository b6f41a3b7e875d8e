package nl.jeugdpoort.bepaling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Toetsbank;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields that are right by themselves and do not fit together give one finding, in XML and in JSON, at the field to change. */
class SamenhangTest {

    private static final Toetsbank BANK = Toetsbank.los();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BEPALING | <Bsn>999940673 | <Bsn>999940674 | jeugdige.bsn | /Bepaling/Jeugdige/Bsn | cijfers kloppen niet
        BEPALING | <Bsn>999940673 | <Bsn>000000000 | jeugdige.bsn | /Bepaling/Jeugdige/Bsn | cijfers kloppen niet
        BEPALING | <Einde>2027-04-30 | <Einde>2026-04-30 | maatregel.einde | /Bepaling/Maatregel/Einde | vóór de begindatum
        BEPALING | <Einde>2027-05-31 | <Einde>2026-11-30 | hulp[0].einde | /Bepaling/Hulp/Einde | vóór de begindatum
        BEPALING | <Einde>2027-06-30 | <Einde>2026-12-14 | hulp[1].einde | /Bepaling/Hulp[2]/Einde | vóór de begindatum
        BEPALING | <Gecontracteerd>ja | <Gecontracteerd>nee | hulp[0].uitzondering | /Bepaling/Hulp | geen contract
        BEPALING | <Gecontracteerd>nee | <Gecontracteerd>ja | hulp[1].uitzondering | /Bepaling/Hulp[2]/Uitzondering | Haal een van de twee weg
        BEPALING | <Frequentie>2</Frequentie> | <Frequentie>2</Frequentie><Budget>5</Budget> | hulp[0].omvang.budget | /Bepaling/Hulp/Omvang/Budget | naast een volume
        BEPALING | <Geboortedatum>2014-08-07 | <Geboortedatum>2026-11-03 | jeugdige.geboortedatum | /Bepaling/Jeugdige/Geboortedatum | na de dagtekening
        BEPALING | <Geboortedatum>2014-08-07 | <Geboortedatum>2002-11-01 | jeugdige.geboortedatum | /Bepaling/Jeugdige/Geboortedatum | ouder dan 23
            BEPALING | <Datum>2026-10-28 | <Datum>2026-11-03 | afstemming.datum | /Bepaling/Afstemming/Datum | na de dagtekening
        AANMELDFORMULIER | <Spoed>ja | <Spoed>nee | deel1.redenSpoed | /Aanmeldformulier/Deel1/RedenSpoed | geen spoed
        AANMELDFORMULIER | <Gegeven>ja | <Gegeven>nee | deel2.toestemming.datum | /Aanmeldformulier/Deel2/Toestemming/Datum | geen toestemming
        AANMELDFORMULIER | <Inhoud>UGxhbg== | <Inhoud>UGxhbg= | deel2.bijlagen[0].inhoud | /Aanmeldformulier/Deel2/Bijlage/Inhoud | geen base64
        """)
    void velden_die_niet_bij_elkaar_passen(
            String soort, String van, String naar, String veld, String element, String zin) {
        boolean bepaling = soort.equals("BEPALING");
        String goed = new String(
                bepaling
                        ? Documenten.schrijf(Proefdocumenten.bepaling())
                        : Documenten.schrijf(Proefdocumenten.formulier()),
                UTF_8);
        assertThat(goed).contains(van);
        byte[] fout = goed.replaceFirst(Pattern.quote(van), naar).getBytes(UTF_8);

        List<Bevinding> inXml = BANK.toets(fout).bevindingen();
        assertThat(inXml).as(inXml.toString()).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.regel()).isEqualTo("RG001");
            assertThat(bevinding.pad()).isEqualTo(element);
            assertThat(bevinding.melding()).contains(zin);
        });

        String json = bepaling
                ? Documenten.json(Documenten.leesBepaling(fout)).toString()
                : Documenten.json(Documenten.leesFormulier(fout)).toString();
        List<Veldfout> inJson = bepaling
                ? Documenten.bepalingVanJson(json.getBytes(UTF_8)).fouten()
                : Documenten.formulierVanJson(json.getBytes(UTF_8)).fouten();
        assertThat(inJson).as(inJson.toString()).singleElement().satisfies(melding -> {
            assertThat(melding.veld()).isEqualTo(veld);
            assertThat(melding.melding()).isEqualTo(inXml.getFirst().melding());
        });
    }
}
