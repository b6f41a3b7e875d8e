package nl.jeugdpoort.toets.inhoud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the elements of classes are. */
class PlaatszoekerTest {

    private static final String XML = """
            <p:Bericht xmlns:p="u">
             <Header><Code>een</Code></Header>
             <Client><Bsn>999900006</Bsn><Leeg/>
              <Prestatie><Periode><Begin>vier</Begin></Periode></Prestatie>
              <Prestatie>
               <Periode><Begin>vijf</Begin><Begin>zes</Begin></Periode></Prestatie>
              <Codes><Code>zeven</Code></Codes>
             </Client>
            </p:Bericht>
            """;

    /** A question that remembers its answers. */
    private record Vraag(int klasse, String veld, List<Vindplaats> antwoorden) implements Plaatszoeker.Vraag {

        Vraag(int klasse, String veld) {
            this(klasse, veld, new ArrayList<>());
        }

        @Override
        public void gevonden(Vindplaats plaats) {
            antwoorden.add(plaats);
        }
    }

    private static List<Vindplaats> zoek(Vraag... vragen) {
        Plaatszoeker.zoek(XML.getBytes(StandardCharsets.UTF_8), List.of(vragen));
        return Stream.of(vragen).flatMap(v -> v.antwoorden().stream()).toList();
    }

    @Test
    void een_element_heeft_pad_regel_kolom_en_waarde() {
        assertThat(zoek(new Vraag(0, "Code"))).containsExactly(new Vindplaats("/Bericht/Header/Code", 2, 10, "een"));
    }

    @Test
    void een_bsn_wordt_niet_getoond() {
        assertThat(zoek(new Vraag(1, "Bsn")))
                .containsExactly(new Vindplaats("/Bericht/Client/Bsn", 3, 10, "*******06"));
    }

    @Test
    void klassen_hebben_een_nummer_en_elementen_die_herhaald_zijn_tellen_eenmaal() {
        assertThat(zoek(new Vraag(3, "Periode/Begin"), new Vraag(2, "Periode/Begin")))
                .containsExactly(
                        new Vindplaats("/Bericht/Client/Prestatie[2]/Periode/Begin", 6, 13, "vijf"),
                        new Vindplaats("/Bericht/Client/Prestatie/Periode/Begin", 4, 23, "vier"));
    }

    @Test
    void na_de_klassen_in_een_klasse_gaat_die_verder() {
        assertThat(zoek(new Vraag(1, "Codes/Code")))
                .containsExactly(new Vindplaats("/Bericht/Client/Codes/Code", 7, 10, "zeven"));
    }

    @Test
    void een_klasse_heeft_een_plaats_en_geen_waarde() {
        assertThat(zoek(new Vraag(1, ""), new Vraag(3, "")))
                .containsExactly(
                        new Vindplaats("/Bericht/Client", 3, 2, null),
                        new Vindplaats("/Bericht/Client/Prestatie[2]", 5, 3, null));
    }

    @Test
    void wat_er_niet_is_staat_bij_de_klasse() {
        assertThat(zoek(new Vraag(2, "Periode/Einde"), new Vraag(2, "Bsn")))
                .containsExactly(
                        new Vindplaats("/Bericht/Client/Prestatie", 4, 3, null),
                        new Vindplaats("/Bericht/Client/Prestatie", 4, 3, null));
    }

    @Test
    void een_leeg_element_en_een_element_met_elementen_hebben_geen_waarde_en_wat_volgt_is_er_nog() {
        assertThat(zoek(new Vraag(1, "Leeg"), new Vraag(2, "Periode"), new Vraag(2, "Periode/Begin")))
                .containsExactly(
                        new Vindplaats("/Bericht/Client/Leeg", 3, 30, null),
                        new Vindplaats("/Bericht/Client/Prestatie/Periode", 4, 14, null),
                        new Vindplaats("/Bericht/Client/Prestatie/Periode/Begin", 4, 23, "vier"));
    }

    @Test
    void een_bericht_dat_geen_XML_is_wordt_niet_doorzocht() {
        byte[] geen = "<a><b></a>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Plaatszoeker.zoek(geen, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
