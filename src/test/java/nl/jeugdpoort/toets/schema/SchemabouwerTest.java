package nl.jeugdpoort.toets.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schema compiler makes of a schema, and what it refuses rather than guesses at. */
class SchemabouwerTest {

    private static final String GOED = """
            <xs:import namespace="urn:b" schemaLocation="basis.xsd"/>
            <xs:element name="Bericht" type="a:Wortel"/>
            <xs:complexType name="Wortel"><xs:annotation/><xs:sequence>
              <xs:element name="Naam" type="b:Naam"/>
              <xs:element name="Deel" type="b:Deel" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="Soort" minOccurs="0"><xs:simpleType>
                <xs:restriction base="b:Naam"><xs:pattern value="x+"/><xs:pattern value="y+"/></xs:restriction>
              </xs:simpleType></xs:element>
              <xs:element name="Los" maxOccurs="3"><xs:complexType><xs:sequence>
                <xs:element name="Dag" type="xs:date"/>
              </xs:sequence></xs:complexType></xs:element>
            </xs:sequence></xs:complexType>
            """;

    private static final String BASIS = """
            <xs:simpleType name="Naam"><xs:restriction base="xs:string">
              <xs:pattern value="[a-z]+"/><xs:minLength value="2"/><xs:maxLength value="5"/>
            </xs:restriction></xs:simpleType>
            <xs:simpleType name="Getal"><xs:restriction base="xs:integer">
              <xs:minInclusive value="3"/><xs:maxInclusive value="7"/>
            </xs:restriction></xs:simpleType>
            <xs:simpleType name="Hooguit5"><xs:restriction base="b:Getal"><xs:maxInclusive value="5"/></xs:restriction></xs:simpleType>
            <xs:simpleType name="Code"><xs:restriction base="xs:string">
              <xs:enumeration value="01"/><xs:enumeration value="02"/>
            </xs:restriction></xs:simpleType>
            <xs:simpleType name="Tekst"><xs:restriction base="xs:string">
              <xs:whiteSpace value="collapse"/><xs:minLength value="1"/>
            </xs:restriction></xs:simpleType>
            <xs:complexType name="Deel"><xs:sequence>
              <xs:element name="Getal" type="b:Hooguit5"/><xs:element name="Code" type="b:Code"/>
            </xs:sequence></xs:complexType>
            """;

    private static String schema(String ruimte, String inhoud) {
        return "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:a='urn:a' xmlns:b='urn:b' targetNamespace='"
                + ruimte + "' elementFormDefault='qualified' version='1'>" + inhoud + "</xs:schema>";
    }

    private static Schema bouw(String bericht) {
        Map<String, String> map = Map.of("bericht.xsd", bericht, "basis.xsd", schema("urn:b", BASIS));
        return new Schemabouwer(naam -> new ByteArrayInputStream(map.get(naam).getBytes(StandardCharsets.UTF_8)))
                .bouw("bericht.xsd");
    }

    @Test
    void een_schema_wordt_een_boom_met_elk_element_op_zijn_plaats() {
        Schema schema = bouw(schema("urn:a", GOED));
        Element wortel = schema.wortel();
        assertThat(wortel.ouder()).isNull();
        assertThat(wortel.kinderen()).extracting(Element::naam).containsExactly("Naam", "Deel", "Soort", "Los");
        assertThat(wortel.kinderen()).extracting(Element::plek).containsExactly(0, 1, 2, 3);
        assertThat(wortel.kinderen()).extracting(e -> e.min).containsExactly(1, 0, 0, 1);
        assertThat(wortel.kinderen()).extracting(e -> e.max).containsExactly(1, Integer.MAX_VALUE, 1, 3);
        assertThat(wortel.kinderen()).extracting(e -> e.ruimte).containsOnly("urn:a");
        assertThat(wortel.kinderen()).extracting(Element::isMeervoudig).containsExactly(false, true, false, true);
        assertThat(wortel.kinderen()).extracting(Element::isWaarde).containsExactly(true, false, true, false);
        assertThat(schema.aantal()).isEqualTo(8);
    }

    @Test
    void een_element_kent_zijn_nummer_zijn_pad_en_zijn_type() {
        Element deel = bouw(schema("urn:a", GOED)).wortel().kinderen().get(1);
        assertThat(deel.nummer()).isEqualTo(2);
        assertThat(deel.typenaam).isEqualTo("{urn:b}Deel");
        assertThat(deel.plekVan("Code")).isEqualTo(1);
        assertThat(deel.plekVan("Naam")).isEqualTo(-1);
        Element getal = deel.kinderen().getFirst();
        assertThat(getal).hasToString("/Bericht/Deel/Getal");
        assertThat(getal.ouder()).isSameAs(deel);
        assertThat(getal.ruimte).isEqualTo("urn:b");
        assertThat(getal.nummer()).isEqualTo(3);
        assertThat(getal.type()).isEqualTo("Hooguit5");
        assertThat(getal.isGetal()).isTrue();
        assertThat(getal.isDatum()).isFalse();
        assertThat(deel.type()).isEmpty();
        Element dag = deel.ouder().kinderen().getLast().kinderen().getFirst();
        assertThat(dag.isDatum()).isTrue();
        assertThat(dag.isGetal()).isFalse();
        assertThat(deel.isGetal() || deel.isDatum()).isFalse();
    }

    @Test
    void een_type_heeft_ook_de_grenzen_van_het_type_dat_het_beperkt() {
        Map<String, Waardetype> typen = bouw(schema("urn:a", GOED)).waardetypen();
        Waardetype getal = typen.get("{urn:b}Hooguit5");
        assertThat(getal.min()).isEqualTo(3);
        assertThat(getal.max()).isEqualTo(5);
        assertThat(getal.isOfBeperkt(typen.get("{urn:b}Getal"))).isTrue();
        assertThat(typen.get("{urn:b}Getal").isOfBeperkt(getal)).isFalse();
        assertThat(typen.get("{urn:b}Getal").ouder()).isNull();
        assertThat(typen.get("{urn:b}Code").codes().waarden()).containsExactly("01", "02");
        assertThat(typen.get("{urn:b}Naam").minLengte()).isEqualTo(2);
        assertThat(typen.get("{urn:b}Naam").maxLengte()).isEqualTo(5);
        assertThat(typen.get("{urn:b}Tekst").vormen()).hasSize(1);
    }

    @Test
    void een_type_zonder_naam_noemt_dat_waarop_het_rust_en_elk_patroon_telt() {
        Waardetype soort = bouw(schema("urn:a", GOED)).wortel().kinderen().get(2).waarde;
        assertThat(soort.anoniem()).isTrue();
        assertThat(soort.korteNaam()).isEqualTo("Naam");
        assertThat(soort.ouder().anoniem()).isFalse();
        assertThat(soort.vormen()).extracting(Waardetype.Vorm::patroon).containsExactly("[a-z]+", "x+|y+");
        assertThat(soort.tabellen()).hasSize(2);
        assertThat(soort.tabellen()[1].past("yy")).isTrue();
        assertThat(soort.tabellen()[1].past("xy")).isFalse();
    }

    static Stream<Arguments> geweigerd() {
        String geen = "";
        return Stream.of(
                Arguments.of("geen element", geen, "precies één element"),
                Arguments.of(
                        "twee elementen",
                        wortel("xs:date") + "<xs:element name='C' type='xs:date'/>",
                        "precies één element"),
                Arguments.of("een keuze", type("<xs:choice/>"), "xs:choice kent de schemacompiler"),
                Arguments.of(
                        "een groep", "<xs:group name='g'/>" + wortel("xs:date"), "xs:group kent de schemacompiler"),
                Arguments.of(
                        "een vreemd attribuut",
                        "<xs:element name='B' type='xs:date' nillable='true'/>",
                        "attribuut nillable"),
                Arguments.of("geen sequence", type(geen), "precies één sequence"),
                Arguments.of("twee keer sequence", type("<xs:sequence/><xs:sequence/>"), "precies één sequence"),
                Arguments.of("een herhaalde sequence", type("<xs:sequence maxOccurs='2'/>"), "attribuut maxOccurs"),
                Arguments.of(
                        "een abstract type",
                        wortel("a:T") + "<xs:complexType name='T' abstract='true'/>",
                        "attribuut abstract"),
                Arguments.of("geen kinderen", type("<xs:sequence/>"), "1 tot 64"),
                Arguments.of("65 kinderen", type(kinderen(65)), "1 tot 64"),
                Arguments.of(
                        "een naam twee keer",
                        type("<xs:sequence>" + element("E") + element("E") + "</xs:sequence>"),
                        "eigen naam"),
                Arguments.of(
                        "een type in zichzelf",
                        type("<xs:sequence><xs:element name='E' type='a:T'/></xs:sequence>"),
                        "zichzelf bevat"),
                Arguments.of("geen type", "<xs:element name='B'/>", "precies één type"),
                Arguments.of(
                        "twee typen",
                        "<xs:element name='B' type='xs:date'><xs:complexType/></xs:element>",
                        "precies één type"),
                Arguments.of("een type dat er niet is", wortel("a:Weg"), "{urn:a}Weg"),
                Arguments.of("een ingebouwd type te ver", wortel("xs:boolean"), "boolean"),
                Arguments.of("een lijst", enkel("<xs:list/>"), "xs:list kent de schemacompiler"),
                Arguments.of("geen restriction", enkel(geen), "precies één restriction"),
                Arguments.of(
                        "een vreemd attribuut bij een facet",
                        enkel("<xs:restriction base='xs:string'><xs:length value='1' fixed='true'/></xs:restriction>"),
                        "xs:length"),
                Arguments.of(
                        "lengte van een getal",
                        enkel("<xs:restriction base='xs:integer'><xs:minLength value='1'/></xs:restriction>"),
                        "xs:minLength"),
                Arguments.of(
                        "grens van een datum",
                        enkel("<xs:restriction base='xs:date'><xs:minInclusive value='2020-01-01'/></xs:restriction>"),
                        "xs:minInclusive"),
                Arguments.of(
                        "witruimte alleen",
                        enkel("<xs:restriction base='xs:string'><xs:whiteSpace value='collapse'/></xs:restriction>"),
                        "alleen samen met minLength 1"),
                Arguments.of(
                        "een vast facet",
                        enkel(
                                "<xs:restriction base='xs:string'><xs:minLength value='1' fixed='true'/></xs:restriction>"),
                        "attribuut fixed"),
                Arguments.of(
                        "een restriction met een id",
                        enkel("<xs:restriction base='xs:string' id='x'/>"),
                        "attribuut id"),
                Arguments.of(
                        "een type dat niemand mag beperken",
                        wortel("xs:date")
                                + "<xs:simpleType name='T' final='#all'><xs:restriction base='xs:string'/></xs:simpleType>",
                        "xs:simpleType T: attribuut final"),
                Arguments.of(
                        "een import met een id",
                        "<xs:import id='x' namespace='urn:b' schemaLocation='basis.xsd'/>" + wortel("xs:date"),
                        "attribuut id"),
                Arguments.of(
                        "een patroon te ver",
                        enkel("<xs:restriction base='xs:string'><xs:pattern value='\\d'/></xs:restriction>"),
                        "\\d kent de poort niet"));
    }

    private static String wortel(String type) {
        return "<xs:element name='B' type='" + type + "'/>";
    }

    private static String type(String inhoud) {
        return wortel("a:T") + "<xs:complexType name='T'>" + inhoud + "</xs:complexType>";
    }

    private static String enkel(String inhoud) {
        return wortel("xs:date") + "<xs:simpleType name='T'>" + inhoud + "</xs:simpleType>";
    }

    private static String element(String naam) {
        return "<xs:element name='" + naam + "' type='xs:date'/>";
    }

    private static String kinderen(int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(i -> element("E" + i))
                .collect(Collectors.joining("", "<xs:sequence>", "</xs:sequence>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void geweigerd(String naam, String inhoud, String melding) {
        assertThatThrownBy(() -> bouw(schema("urn:a", inhoud)))
                .isInstanceOf(XsdFout.class)
                .hasMessageContaining(melding);
    }

    @Test
    void vierenzestig_kinderen_mag() {
        assertThat(bouw(schema("urn:a", type(kinderen(64)))).wortel().kinderen())
                .hasSize(64);
    }

    @Test
    void wat_geen_schema_is_wordt_geweigerd() {
        List<String> fout = List.of(
                "<a/>",
                "<schema elementFormDefault='qualified'/>",
                "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>",
                "<xs:schema",
                "<!DOCTYPE x>" + schema("urn:a", GOED));
        assertThat(fout)
                .allSatisfy(xml -> assertThatThrownBy(() -> bouw(xml))
                        .isInstanceOf(XsdFout.class)
                        .hasMessageContaining("bericht.xsd"));
    }
}
