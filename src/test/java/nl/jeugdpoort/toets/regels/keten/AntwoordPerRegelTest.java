package nl.jeugdpoort.toets.regels.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.jeugdpoort.antwoord.Retouren;
import nl.jeugdpoort.register.Geheugenregisters;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import nl.jeugdpoort.toets.regels.bericht.Geval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The answer to every message that a rule refuses: it carries that rule's code at the right class, and is right by all rules itself. */
class AntwoordPerRegelTest {

    private static final Set<String> OVERIG = Set.of("0200", "0233");

    static Stream<Ketengeval> ketengevallen() {
        return Ketengeval.alle().stream()
                .filter(g -> !g.goed() && !g.stappen().getLast().bericht().startsWith("JW325"));
    }

    static Stream<Geval> gevallenInEenBericht() {
        return Geval.alle().stream().filter(g -> !g.goed() && !g.soort().equals("JW325"));
    }

    @ParameterizedTest
    @MethodSource("ketengevallen")
    void een_ketenregel_zet_zijn_code_bij_de_klasse_en_het_antwoord_klopt(Ketengeval geval) throws Exception {
        byte[] heen = Ketenspel.boom(geval.stappen().getLast()).bytes();
        List<Bevinding> bevindingen = new Ketenspel(new Geheugenregisters())
                .speel(geval).bevindingen().stream()
                        .filter(b -> b.niveau() != Niveau.SIGNAAL)
                        .toList();
        if (bevindingen.isEmpty()) {
            return;
        }
        Document antwoord = klopt(heen, bevindingen);
        Set<String> codes = codes(antwoord.getDocumentElement());
        codes.removeAll(OVERIG);
        List<String> verwacht =
                bevindingen.stream().map(Bevinding::retourcode).distinct().toList();
        if (geval.stappen().getLast().bericht().startsWith("JW323")) {
            // what lies within a class that is wrong itself is not assessed
            assertThat(codes).isNotEmpty().isSubsetOf(verwacht);
        } else {
            assertThat(codes).containsExactlyInAnyOrderElementsOf(verwacht);
            bevindingen.forEach(b -> assertThat(codesRond(antwoord, b.pad())).contains(b.retourcode()));
        }
    }

    @ParameterizedTest
    @MethodSource("gevallenInEenBericht")
    void een_fout_in_het_bericht_zelf_geeft_een_kale_0001_of_de_code_van_het_hogere_niveau(Geval geval)
            throws Exception {
        byte[] heen = geval.bericht().bytes();
        List<Bevinding> bevindingen = Ketenspel.TOETSER.toets(heen).bevindingen();
        Document antwoord = klopt(heen, bevindingen);
        Set<String> codes = codes(antwoord.getDocumentElement());
        if (bevindingen.stream().anyMatch(b -> b.niveau() == Niveau.BERICHT)) {
            assertThat(codes).containsExactly("0001");
            assertThat(klassen(antwoord.getDocumentElement())).containsExactly("Header");
        } else if (bevindingen.stream().allMatch(b -> b.niveau() == Niveau.SIGNAAL)) {
            assertThat(codes).isEmpty();
        } else {
            codes.removeAll(OVERIG);
            assertThat(codes).isNotEmpty().doesNotContain("0001");
        }
    }

    private static Document klopt(byte[] heen, List<Bevinding> bevindingen) throws Exception {
        Toetsresultaat gelezen = Ketenspel.TOETSER.toets(heen);
        byte[] antwoord = Retouren.antwoord(gelezen.kop(), heen, bevindingen).orElseThrow();
        Toetsresultaat getoetst = Ketenspel.TOETSER.toets(antwoord);
        assertThat(getoetst.bevindingen()).extracting(Bevinding::toString).isEmpty();
        assertThat(getoetst.oordeel()).isEqualTo(Oordeel.GELDIG);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(antwoord));
    }

    private static Set<String> codes(Element element) {
        Set<String> codes = new LinkedHashSet<>();
        if (naam(element).equals("RetourCode")) {
            codes.add(element.getTextContent());
        }
        kinderen(element).forEach(kind -> codes.addAll(codes(kind)));
        return codes;
    }

    /** The codes of the nearest class around a place in the heenbericht that has any; of the header for what is in the header. */
    private static Set<String> codesRond(Document antwoord, String pad) {
        Element hier = antwoord.getDocumentElement();
        Set<String> codes = Set.of();
        for (String stap : pad.split("/")) {
            if (stap.isEmpty() || stap.equals("Bericht")) {
                continue;
            }
            String zoek = stap.replaceAll("\\[.*", "");
            int nummer = stap.contains("[") ? Integer.parseInt(stap.replaceAll("\\D", "")) : 1;
            List<Element> kandidaten =
                    kinderen(hier).stream().filter(k -> naam(k).equals(zoek)).toList();
            if (kandidaten.size() < nummer) {
                return codes;
            }
            hier = kandidaten.get(nummer - 1);
            codes = kinderen(hier).stream()
                    .filter(k -> naam(k).equals("RetourCodes"))
                    .findFirst()
                    .map(AntwoordPerRegelTest::codes)
                    .orElse(codes);
        }
        return codes;
    }

    private static List<String> klassen(Element element) {
        return kinderen(element).stream().map(AntwoordPerRegelTest::naam).toList();
    }

    private static List<Element> kinderen(Element element) {
        List<Element> kinderen = new ArrayList<>();
        IntStream.range(0, element.getChildNodes().getLength())
                .<Node>mapToObj(element.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .forEach(kind -> kinderen.add((Element) kind));
        return kinderen;
    }

    private static String naam(Element element) {
        return element.getNodeName().replaceAll(".*:", "");
    }
}
