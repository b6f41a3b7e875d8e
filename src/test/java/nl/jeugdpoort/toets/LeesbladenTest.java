package nl.jeugdpoort.toets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toets.Leesblad.Onderdeel;
import nl.jeugdpoort.toets.Leesblad.Veld;
import nl.jeugdpoort.toets.regellijst.Codelijst;
import nl.jeugdpoort.toets.schema.Schematoetser;
import org.junit.jupiter.api.Test;

/** Messages as people read them. */
class LeesbladenTest {

    private static final Leesbladen BLADEN =
            new Leesbladen(new Schematoetser(List.of()), Standaardmappen.meegeleverd());
    private static final Waardenoemer NAMEN = (soort, waarde) -> switch (soort + " " + waarde) {
        case "partij 0384" -> Optional.of("Gemeente Diemen");
        case "zorgvorm AMBU01" -> Optional.of("Ambulante begeleiding");
        default -> Optional.empty();
    };

    private static byte[] voorbeeld(String naam) {
        try {
            return Files.readAllBytes(Path.of("docs/voorbeelden", naam + ".xml"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Leesblad lees(byte[] bericht, String standaard, int vanaf) {
        return BLADEN.lees(bericht, standaard, NAMEN, vanaf).orElseThrow();
    }

    private static Onderdeel onderdeel(Leesblad blad, String naam) {
        return blad.onderdelen().stream()
                .filter(o -> o.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static Veld veld(Onderdeel onderdeel, String naam) {
        return onderdeel.velden().stream()
                .filter(v -> v.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_toewijzing_is_told_in_classes_with_words_and_meanings() {
        Leesblad blad = lees(voorbeeld("JW301"), "ijw/3.2", 0);

        assertThat(blad.onderdelen())
                .extracting(Onderdeel::naam)
                .containsExactly("Kop", "Cliënt", "Relatie 1", "Relatie 2", "Contact 1", "Toegewezen product 1");
        assertThat(blad.onderdelen()).extracting(Onderdeel::niveau).containsExactly(2, 2, 3, 3, 3, 3);
        assertThat(veld(onderdeel(blad, "Kop"), "Afzender").betekenis()).isEqualTo("Gemeente Diemen");
        assertThat(veld(onderdeel(blad, "Kop"), "Berichtcode").betekenis()).isEqualTo("JW301, toewijzing");
        assertThat(veld(onderdeel(blad, "Cliënt"), "Geslacht").betekenis()).isEqualTo("Vrouw");
        assertThat(veld(onderdeel(blad, "Cliënt"), "Geboortedatum").betekenis()).isEqualTo("7 augustus 2023");
        assertThat(veld(onderdeel(blad, "Cliënt"), "Geslachtsnaam: achternaam").waarde())
                .isEqualTo("Wilg");
        assertThat(veld(onderdeel(blad, "Toegewezen product 1"), "Budget").betekenis())
                .isEqualTo("€ 9.000,00");
        assertThat(blad.meer()).isFalse();
    }

    @Test
    void a_document_of_a_region_uses_the_tussentaal_and_the_lists_of_another_standard() {
        Leesblad blad = lees(voorbeeld("BEPALING"), "regio/1.0", 0);

        Onderdeel hulp = onderdeel(blad, "Hulp 1");
        assertThat(veld(hulp, "Zorgvorm").betekenis()).isEqualTo("Ambulante begeleiding");
        assertThat(veld(hulp, "Omvang: eenheid").betekenis()).isNotBlank();
    }

    @Test
    void every_code_of_a_type_with_a_list_has_a_meaning_in_that_list() {
        Standaardmappen.meegeleverd()
                .alle()
                .forEach(standaard -> standaard
                        .weergave()
                        .betekenissen()
                        .values()
                        .forEach(lijst -> assertThat(bestaat(standaard.naam(), lijst))
                                .as(lijst)
                                .isTrue()));
    }

    private static boolean bestaat(String standaard, String lijst) {
        if (List.of("partij", "product", "zorgvorm", "bedrag").contains(lijst)) {
            return true;
        }
        int streep = lijst.lastIndexOf('/');
        var eigenaar = Standaardmappen.meegeleverd().van(streep < 0 ? standaard : lijst.substring(0, streep));
        return !Codelijst.van(eigenaar, lijst.substring(streep + 1)).codes().isEmpty();
    }

    @Test
    void a_large_message_is_read_sheet_by_sheet_and_nothing_is_lost() {
        byte[] groot = metProducten(150);

        Leesblad eerste = lees(groot, "ijw/3.2", 0);
        Leesblad tweede = lees(groot, "ijw/3.2", Leesblad.PER_BLAD);
        Leesblad derde = lees(groot, "ijw/3.2", 2 * Leesblad.PER_BLAD);

        assertThat(eerste.onderdelen()).hasSize(Leesblad.PER_BLAD);
        assertThat(eerste.meer()).isTrue();
        assertThat(tweede.onderdelen()).hasSize(Leesblad.PER_BLAD);
        assertThat(derde.meer()).isFalse();
        assertThat(eerste.onderdelen().size()
                        + tweede.onderdelen().size()
                        + derde.onderdelen().size())
                .isEqualTo(5 + 150);
        assertThat(derde.onderdelen().getLast().naam()).isEqualTo("Toegewezen product 150");
    }

    @Test
    void the_last_sheet_of_a_message_of_25_megabytes_is_found_too() {
        byte[] groot = metProducten(45_000);
        assertThat(groot.length).isGreaterThan(20_000_000);

        Leesblad laatste = lees(groot, "ijw/3.2", 44_990);

        assertThat(laatste.onderdelen().getLast().naam()).isEqualTo("Toegewezen product 45000");
    }

    private static byte[] metProducten(int aantal) {
        String tekst = new String(voorbeeld("JW301"), StandardCharsets.UTF_8);
        String begin = "<jw301:ToegewezenProduct>";
        String eind = "</jw301:ToegewezenProduct>";
        String product = tekst.substring(tekst.indexOf(begin), tekst.indexOf(eind) + eind.length());
        return tekst.replace(product, product.repeat(aantal)).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_message_that_breaks_off_is_read_as_far_as_it_goes() {
        byte[] heel = voorbeeld("JW301");
        Leesblad blad = lees(java.util.Arrays.copyOf(heel, heel.length / 2), "ijw/3.2", 0);

        assertThat(blad.kapot()).isTrue();
        assertThat(blad.onderdelen()).isNotEmpty();
    }

    @Test
    void other_xml_is_shown_without_meanings_and_what_is_no_xml_is_not() {
        Leesblad blad = lees("<a><b><c>1</c><d>&lt;script&gt;</d></b></a>".getBytes(StandardCharsets.UTF_8), "x/1", 0);

        assertThat(blad.onderdelen()).extracting(Onderdeel::naam).containsExactly("B");
        assertThat(blad.onderdelen().getFirst().velden())
                .extracting(Veld::waarde)
                .containsExactly("1", "<script>");
        assertThat(BLADEN.lees("a;b".getBytes(StandardCharsets.UTF_8), "x/1", NAMEN, 0))
                .isEmpty();
    }

    @Test
    void a_long_value_is_cut_and_says_how_much_is_gone() {
        byte[] lang = ("<a><b><c>" + "x".repeat(5000) + "</c></b></a>").getBytes(StandardCharsets.UTF_8);

        Veld veld = lees(lang, "x/1", 0).onderdelen().getFirst().velden().getFirst();

        assertThat(veld.waarde()).hasSize(400);
        assertThat(veld.weg()).isEqualTo(4600);
    }
}
