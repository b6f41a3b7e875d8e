package proefstandaard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.jeugdpoort.antwoord.Retouren;
import nl.jeugdpoort.antwoord.Retourmaker;
import nl.jeugdpoort.bericht.Berichtkop.Heenverwijzing;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import nl.jeugdpoort.toets.regels.Berichtboek;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Regelvinder;
import nl.jeugdpoort.toets.schema.Proefberichten;
import nl.jeugdpoort.toets.schema.Schematoetser;
import org.junit.jupiter.api.Test;

/** The one writer of answers writes those of another standard to the letter: its root, its header, its codes. */
class TweedeRetourTest {

    private static final Standaardmappen STANDAARDEN = Proefstandaard.erbij();
    private static final Retourmaker MAKER = Retouren.maker(STANDAARDEN);
    private static final Toetser TOETSER = new Schematoetser(
            STANDAARDEN, List.of(new Berichtboek(Regelvinder.vind(STANDAARDEN, Berichtregel.class, regel -> true))));

    private static final String KOP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <pv011:Melding xmlns:pv011="urn:jeugdpoort:proef:1.0:pv011" xmlns:proef="urn:jeugdpoort:proef:1.0:basis">
            	<pv011:Kop>
            		<pv011:Nummer>011</pv011:Nummer>
            		<pv011:Datum>2026-07-02</pv011:Datum>
            		<pv011:Kenmerk>ANTWOORD-1</pv011:Kenmerk>
            		<pv011:Naar>42420001</pv011:Naar>
            		<pv011:Van>0384</pv011:Van>
            		<pv011:OpVraag>
            			<proef:Kenmerk>VRAAG-1</proef:Kenmerk>
            			<proef:Datum>2026-07-01</proef:Datum>
            		</pv011:OpVraag>
            """;

    private static String codes(String code, int diepte) {
        String in = "\t".repeat(diepte);
        return "%1$s<pv011:RetourCodes>\n%1$s\t<pv011:RetourCode>%2$s</pv011:RetourCode>\n%1$s</pv011:RetourCodes>\n"
                .formatted(in, code);
    }

    /** The answer to a message, of which it is certain that it is valid and finds nothing against itself. */
    private static String antwoord(byte[] vraag) throws Exception {
        Toetsresultaat heen = TOETSER.toets(vraag);
        byte[] antwoord = MAKER.antwoord(
                        heen.kop(), () -> vraag, heen.bevindingen(), "ANTWOORD-1", LocalDate.of(2026, 7, 2))
                .orElseThrow();
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(
                        Path.of("src/test/standaarden/xsd/proef/1.0/PV011.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(antwoord)));
        Toetsresultaat terug = TOETSER.toets(antwoord);
        assertThat(terug.oordeel()).isEqualTo(Oordeel.GELDIG);
        assertThat(terug.kop().afzender()).isEqualTo("0384");
        assertThat(terug.kop().ontvanger()).isEqualTo("42420001");
        assertThat(terug.kop().heen()).isEqualTo(new Heenverwijzing("42420001", "PV010", "VRAAG-1"));
        assertThat(MAKER.antwoord(terug.kop(), () -> antwoord, List.of(), "X", LocalDate.of(2026, 7, 2)))
                .isEmpty();
        return new String(antwoord, StandardCharsets.UTF_8);
    }

    private static String regels(String... delen) {
        return String.join("", delen).replace("\n", "\r\n");
    }

    @Test
    void een_goede_vraag_krijgt_alleen_een_kop_zonder_codes() throws Exception {
        assertThat(antwoord(Proefstandaard.vraag())).isEqualTo(regels(KOP, "\t</pv011:Kop>\n</pv011:Melding>\n"));
    }

    @Test
    void een_fout_in_het_bericht_zelf_geeft_een_kale_kop_met_de_code_van_deze_standaard() throws Exception {
        assertThat(antwoord(Proefstandaard.vraag("999900006", "999900007")))
                .isEqualTo(regels(KOP, codes("P001", 2), "\t</pv011:Kop>\n</pv011:Melding>\n"));
    }

    @Test
    void een_fout_in_een_klasse_geeft_de_hele_vraag_terug_met_bij_elke_klasse_haar_code() throws Exception {
        assertThat(antwoord(Proefstandaard.vraag("Soort>02", "Soort>03")))
                .isEqualTo(regels(
                        KOP,
                        codes("P200", 2),
                        """
                        	</pv011:Kop>
                        	<pv011:Client>
                        		<pv011:Bsn>999900006</pv011:Bsn>
                        		<pv011:Rit>
                        			<pv011:Nummer>1</pv011:Nummer>
                        			<pv011:Soort>01</pv011:Soort>
                        			<pv011:Periode>
                        				<proef:Begin>2026-08-01</proef:Begin>
                        				<proef:Einde>2026-08-31</proef:Einde>
                        			</pv011:Periode>
                        """,
                        codes("P200", 3),
                        """
                        		</pv011:Rit>
                        		<pv011:Rit>
                        			<pv011:Nummer>2</pv011:Nummer>
                        			<pv011:Soort>03</pv011:Soort>
                        			<pv011:Periode>
                        				<proef:Begin>2026-09-01</proef:Begin>
                        			</pv011:Periode>
                        """,
                        codes("P102", 3),
                        "\t\t</pv011:Rit>\n",
                        codes("P200", 2),
                        """
                        	</pv011:Client>
                        </pv011:Melding>
                        """));
    }

    @Test
    void het_antwoord_op_een_bericht_van_iJw_is_met_deze_standaard_erbij_gelijk() {
        Retourmaker zonder = Retouren.maker(Standaardmappen.meegeleverd());
        byte[] jw301 = Proefberichten.jw301().getBytes(StandardCharsets.UTF_8);
        Toetsresultaat heen = TOETSER.toets(jw301);
        LocalDate dag = LocalDate.of(2026, 7, 2);

        assertThat(MAKER.antwoord(heen.kop(), () -> jw301, List.of(), "R1", dag).orElseThrow())
                .isEqualTo(zonder.antwoord(heen.kop(), () -> jw301, List.of(), "R1", dag)
                        .orElseThrow());
    }
}
