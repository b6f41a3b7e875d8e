package nl.jeugdpoort.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdpoort.toegang.Weigering;
import org.junit.jupiter.api.Test;

/** What office programs and careless writers make of a delivery. */
class LeesvormenTest {

    private static final Map<String, String> KOP = Map.of("regio", "JZ32", "organisatie", "0268", "soort", "mutaties");
    private static final String BESTAND =
            "Kenmerk;Naam;Geldig van;Gemeenten;Wijken\r\nLT-01;Zoë Müller;3-5-2026;268;Dukenburg, Lindenholt\r\n";

    @Test
    void utf8MetEnZonderMerkEnWindows1252GevenHetzelfde() {
        List<byte[]> vormen = List.of(
                BESTAND.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + BESTAND).getBytes(StandardCharsets.UTF_8),
                BESTAND.getBytes(Charset.forName("windows-1252")));

        assertThat(vormen).allSatisfy(vorm -> {
            Opgave opgave =
                    Csvlevering.lees(vorm, KOP).regels().getFirst().velden().opgave();
            assertThat(opgave.naam()).isEqualTo("Zoë Müller");
            assertThat(opgave.geldigVan()).isEqualTo("2026-05-03");
            assertThat(opgave.gemeenten()).containsExactly("0268");
            assertThat(opgave.wijken()).containsExactly("Dukenburg", "Lindenholt");
        });
    }

    @Test
    void aanhalingstekensLegeRegelsEnDeRegelMetSepHorenErbij() {
        var levering = csv(
                "sep=;\r\n\r\nnaam;team;kenmerk;\r\n\"De Wit; Sanne\";\"Team \"\"Zuid\"\"\";A;\r\n;;;\r\nBram;;B\r\n");

        assertThat(levering.regels()).hasSize(2);
        assertThat(levering.regels().get(0).velden().opgave().naam()).isEqualTo("De Wit; Sanne");
        assertThat(levering.regels().get(0).velden().opgave().team()).isEqualTo("Team \"Zuid\"");
        assertThat(levering.regels().get(0).plaats()).isEqualTo(4);
        assertThat(levering.regels().get(1).plaats()).isEqualTo(6);
    }

    @Test
    void eenWaardeZonderKolomGaatNietVerloren() {
        var regel = csv("naam;kenmerk\nBram;B;024 7000105\n").regels().getFirst();

        assertThat(regel.velden().bevindingen()).extracting(Veldbevinding::veld).containsExactly("kolom 3");
    }

    @Test
    void watNietTeLezenIsWordtMetPlaatsGeweigerd() {
        geweigerd(() -> csv("naam;bijnaam\nBram;B\n"), "Kolom 2 heeft een onbekende naam");
        geweigerd(() -> csv("naam;Naam\nBram;B\n"), "De kolom naam staat er twee keer");
        geweigerd(() -> csv("\n"), "geen regel met de namen");
        geweigerd(() -> csv("naam;kenmerk\n\"Bram\"x;B\n"), "aanhalingsteken");
        geweigerd(() -> json("{\"regio\": \"JZ32\","), "regel 1");
        geweigerd(() -> json("[]"), "JSON-object");
        geweigerd(() -> json("{\"regio\":\"JZ32\",\"regio\":\"JZ14\"}"), "geen geldige JSON");
        geweigerd(() -> json("{\"regio\":\"JZ32\",\"soort\":\"mutaties\",\"contacten\":[],\"x\":1}"), "geen ander");
        geweigerd(() -> json("{\"regio\":\"JZ32\",\"soort\":\"deels\",\"contacten\":[]}"), "volledig");
        geweigerd(() -> json("{\"regio\":\"JZ32\",\"soort\":\"volledig\",\"contacten\":[]}"), "organisatie");
        geweigerd(
                () -> json("{\"regio\":\"JZ32\",\"organisatie\":\"0268\",\"soort\":\"volledig\",\"contacten\":[]}"),
                "zou alles beëindigen");
        geweigerd(() -> xml("<levering/>"), "contactregisterLevering");
        geweigerd(() -> xml("<contactregisterLevering xmlns=\"" + Xmllevering.NAAMRUIMTE + "\">"), "welgevormde");
    }

    @Test
    void xmlHaaltNietsVanBuiten() {
        geweigerd(
                () -> xml("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><contactregisterLevering xmlns=\""
                        + Xmllevering.NAAMRUIMTE
                        + "\"><regio>&e;</regio><soort>mutaties</soort></contactregisterLevering>"),
                "welgevormde");
    }

    @Test
    void losseTekstEenElementInEenVeldEnEenLijstnaamZijnBevindingen() {
        var velden = xml("<contactregisterLevering xmlns=\"" + Xmllevering.NAAMRUIMTE
                        + "\"><regio>JZ32</regio><soort>mutaties</soort><contacten><contact>los<naam><b>Bram</b></naam>"
                        + "<gemeenten>0268</gemeenten></contact></contacten></contactregisterLevering>")
                .regels()
                .getFirst()
                .velden();

        assertThat(velden.bevindingen())
                .extracting(Veldbevinding::veld)
                .containsExactly("contacten", "naam", "gemeenten");
    }

    @Test
    void dagenWordenGelezenZoalsMensenZeSchrijven() {
        assertThat(Dagen.uitNederlands("31-1-2026")).isEqualTo("2026-01-31");
        assertThat(Dagen.uitNederlands("01/02/2026")).isEqualTo("2026-02-01");
        assertThat(Dagen.uitNederlands("2026-01-31")).isEqualTo("2026-01-31");
        assertThat(Dagen.lees("2026-02-30")).isEmpty();
        assertThat(Dagen.lees("1926-02-03")).isEmpty();
    }

    private static Levering csv(String tekst) {
        return Csvlevering.lees(tekst.getBytes(StandardCharsets.UTF_8), new HashMap<>(KOP));
    }

    private static Levering json(String tekst) {
        return Jsonlevering.lees(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static Levering xml(String tekst) {
        return Xmllevering.lees(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static void geweigerd(Runnable lezing, String detail) {
        assertThatThrownBy(lezing::run).isInstanceOf(Weigering.class).hasMessageContaining(detail);
    }
}
