package nl.jeugdpoort.bepaling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Toetsbank;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each field of each document wrong once, in JSON and in XML: one finding, at that field, in a plain sentence. */
class ElkVeldFoutTest {

    private static final Toetsbank BANK = Toetsbank.los();

    /** Fields that may be left out in the documents of the test. */
    private static final Set<String> MAG_WEG = Set.of(
            "lokaalTeam",
            "voornamen",
            "roepnaam",
            "voorletters",
            "voorvoegsel",
            "huisletter",
            "toevoeging",
            "einde",
            "netwerk",
            "professionals",
            "bijlagen",
            "eerdereHulp",
            "wensen",
            "deel2",
            "grondslag",
            "budget");

    /**
     * A field of a document.
     *
     * @param pad in JSON
     * @param element path in XML
     */
    record Plek(Record document, String pad, String element, Veld veld) {

        @Override
        public String toString() {
            return document.getClass().getSimpleName() + " " + pad;
        }
    }

    static Stream<Plek> velden() {
        List<Plek> plekken = new ArrayList<>();
        for (Record document : List.<Record>of(Proefdocumenten.bepaling(), Proefdocumenten.formulier())) {
            loop(document, document, "", "/" + document.getClass().getSimpleName(), plekken);
        }
        assertThat(plekken).hasSizeGreaterThan(130);
        return plekken.stream();
    }

    private static void loop(Record document, Object record, String pad, String element, List<Plek> plekken) {
        for (Veld veld : Veld.van(record.getClass())) {
            Object waarde = veld.waarde(record);
            String hier = (pad.isEmpty() ? "" : pad + ".") + veld.naam();
            String daar = element + "/" + veld.element();
            if (waarde instanceof List<?> lijst) {
                plekken.add(new Plek(document, hier, daar, veld));
                for (int i = 0; i < lijst.size(); i++) {
                    item(
                            document,
                            lijst.get(i),
                            hier + "[" + i + "]",
                            i == 0 ? daar : daar + "[" + (i + 1) + "]",
                            veld,
                            plekken);
                }
            } else if (waarde != null) {
                item(document, waarde, hier, daar, veld, plekken);
            }
        }
    }

    private static void item(
            Record document, Object waarde, String pad, String element, Veld veld, List<Plek> plekken) {
        plekken.add(new Plek(document, pad, element, veld));
        if (waarde instanceof Record deel) {
            loop(document, deel, pad, element, plekken);
        }
    }

    static Stream<Plek> waarden() {
        return velden().filter(plek ->
                !plek.veld().isRecord() && (!plek.veld().lijst() || plek.pad().endsWith("]")));
    }

    static Stream<Plek> verplicht() {
        return velden().filter(plek -> !plek.pad().endsWith("]")
                && !MAG_WEG.contains(plek.veld().naam())
                && !plek.pad().matches("deel2\\.(gezagsdragers|netwerk)\\[.*(telefoon|email|adres)"));
    }

    /** A text that is no value of the field, whatever its rules. */
    private static String fout(Veld veld) {
        if (veld.soort() == LocalDate.class) {
            return "2026-02-30";
        }
        return veld.soort() == String.class ? " " : "misschien";
    }

    @ParameterizedTest
    @MethodSource("waarden")
    void een_foute_waarde_in_json_geeft_een_melding_bij_dat_veld(Plek plek) {
        ObjectNode json = Jsonschrijver.schrijf(plek.document());
        zet(json, plek.pad(), TextNode.valueOf(fout(plek.veld())));
        eenFout(lees(plek.document(), json), plek.pad());
    }

    @ParameterizedTest
    @MethodSource("velden")
    void een_waarde_van_een_andere_soort_in_json_geeft_een_melding_bij_dat_veld(Plek plek) {
        ObjectNode json = Jsonschrijver.schrijf(plek.document());
        JsonNode anders =
                plek.veld().isRecord() || plek.veld().lijst() && !plek.pad().endsWith("]")
                        ? TextNode.valueOf("tekst")
                        : json.objectNode();
        zet(json, plek.pad(), anders);
        eenFout(lees(plek.document(), json), plek.pad());
    }

    @ParameterizedTest
    @MethodSource("verplicht")
    void een_veld_dat_in_json_ontbreekt_geeft_een_melding_bij_dat_veld(Plek plek) {
        ObjectNode json = Jsonschrijver.schrijf(plek.document());
        zet(json, plek.pad(), null);
        eenFout(lees(plek.document(), json), plek.pad());
    }

    @ParameterizedTest
    @MethodSource("waarden")
    void een_foute_waarde_in_xml_geeft_een_bevinding_bij_dat_element(Plek plek) {
        String xml = new String(Xmlschrijver.schrijf(plek.document()), UTF_8);
        List<Bevinding> gevonden = BANK.toets(
                        vervang(xml, plek, fout(plek.veld())).getBytes(UTF_8))
                .bevindingen();
        assertThat(gevonden).as(gevonden.toString()).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.pad()).isEqualTo(plek.element());
            assertThat(regel(xml, bevinding.regelnummer()))
                    .contains("<" + plek.veld().element() + ">");
            assertThat(bevinding.melding()).matches("(?s)[A-ZÀ-Ž].*\\.");
        });
    }

    @ParameterizedTest
    @MethodSource("verplicht")
    void een_element_dat_ontbreekt_geeft_een_bevinding_die_het_noemt(Plek plek) {
        String xml = zonder(new String(Xmlschrijver.schrijf(plek.document()), UTF_8), plek);
        List<Bevinding> gevonden = BANK.toets(xml.getBytes(UTF_8)).bevindingen();
        assertThat(gevonden).as(gevonden.toString()).singleElement().satisfies(bevinding -> {
            String melding = bevinding.melding().toLowerCase(Locale.ROOT).replace(" ", "");
            assertThat(melding)
                    .containsAnyOf(plek.veld().element().toLowerCase(Locale.ROOT), "uitzondering", "redenvan");
        });
    }

    private static List<Veldfout> lees(Record document, ObjectNode json) {
        byte[] bytes = json.toString().getBytes(UTF_8);
        return document instanceof Bepaling
                ? Documenten.bepalingVanJson(bytes).fouten()
                : Documenten.formulierVanJson(bytes).fouten();
    }

    private static void eenFout(List<Veldfout> fouten, String pad) {
        assertThat(fouten).as(fouten.toString()).singleElement().satisfies(fout -> {
            assertThat(fout.veld()).isEqualTo(pad);
            assertThat(fout.melding()).matches("(?s)[A-ZÀ-Ž].*\\.");
        });
    }

    private static void zet(ObjectNode json, String pad, JsonNode waarde) {
        String wijzer = "/" + pad.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
        int streep = wijzer.lastIndexOf('/');
        JsonNode rond = json.at(wijzer.substring(0, streep));
        String laatste = wijzer.substring(streep + 1);
        if (rond instanceof ArrayNode lijst) {
            lijst.set(Integer.parseInt(laatste), waarde);
        } else if (waarde == null) {
            ((ObjectNode) rond).remove(laatste);
        } else {
            ((ObjectNode) rond).set(laatste, waarde);
        }
    }

    /** The place of an element in the text: from its start tag to after its end tag. */
    private static int[] plaats(String xml, Plek plek) {
        int van = 0;
        String[] stappen = plek.element().substring(1).split("/");
        for (int i = 1; i < stappen.length; i++) {
            Matcher stap = Pattern.compile("(\\w+)(?:\\[(\\d+)])?").matcher(stappen[i]);
            assertThat(stap.matches()).isTrue();
            int keer = stap.group(2) == null ? 1 : Integer.parseInt(stap.group(2));
            String begin = "\n" + "\t".repeat(i) + "<" + stap.group(1) + ">";
            for (int k = 0; k < keer; k++) {
                van = xml.indexOf(begin, van) + 1;
                assertThat(van).as(plek.element()).isPositive();
            }
        }
        String eind = "</" + plek.veld().element() + ">";
        return new int[] {van, xml.indexOf(eind, van) + eind.length()};
    }

    private static String vervang(String xml, Plek plek, String waarde) {
        int[] p = plaats(xml, plek);
        String naam = plek.veld().element();
        String tabs = "\t".repeat(plek.element().split("/").length - 2);
        return xml.substring(0, p[0]) + tabs + "<" + naam + ">" + waarde + "</" + naam + ">" + xml.substring(p[1]);
    }

    /** Without the element; of a list without any of its items. */
    private static String zonder(String xml, Plek plek) {
        String rest = xml;
        int keer = plek.veld().lijst() ? ((List<?>) waarde(plek)).size() : 1;
        for (int i = 0; i < keer; i++) {
            int[] p = plaats(rest, plek);
            rest = rest.substring(0, p[0]) + rest.substring(p[1] + 1);
        }
        return rest;
    }

    private static Object waarde(Plek plek) {
        Object hier = plek.document();
        for (String stap : plek.pad().split("\\.")) {
            String naam = stap.replaceFirst("\\[.*", "");
            Object record = hier;
            hier = Veld.van(record.getClass()).stream()
                    .filter(v -> v.naam().equals(naam))
                    .findFirst()
                    .orElseThrow()
                    .waarde(record);
            if (stap.endsWith("]")) {
                hier = ((List<?>) hier).get(Integer.parseInt(stap.replaceAll("\\D", "")));
            }
        }
        return hier;
    }

    private static String regel(String xml, int nummer) {
        return xml.lines().skip(nummer - 1L).findFirst().orElseThrow();
    }
}
