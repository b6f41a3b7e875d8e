package nl.jeugdpoort.toets.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import nl.jeugdpoort.toets.schema.Proefberichten;
import nl.jeugdpoort.toets.schema.Schematoetser;
import org.junit.jupiter.api.Test;

/** How rules are put to a message: which, at what, and when not. The rules here are inner classes, which nothing finds by itself. */
class BerichtboekTest {

    private static final String JW301 = Proefberichten.jw301();

    @Regel(code = "PROEF", berichten = "JW301", klassen = "Contact")
    private final class ElkContact implements Berichtregel {

        private final List<String> paden = new ArrayList<>();

        @Override
        public void toets(Klasse klasse, Uitslag uit) {
            paden.add(klasse.pad());
            uit.bij(klasse, "Soort", "Gezien.");
            uit.bij(klasse.in("Adres").in("Huis"), "Huisnummer", "Gezien.");
        }
    }

    @Regel(code = "PROEF", berichten = "JW305", klassen = "Contact")
    private final class NergensTeVinden implements Berichtregel {

        @Override
        public void toets(Klasse klasse, Uitslag uit) {
            throw new AssertionError();
        }
    }

    private final class ZonderRegel implements Berichtregel {

        @Override
        public void toets(Klasse klasse, Uitslag uit) {
            throw new AssertionError();
        }
    }

    @Regel(code = "PROEF", berichten = "JW301", klassen = "Client")
    private final class VraagtWatNietBestaat implements Berichtregel {

        @Override
        public void toets(Klasse klasse, Uitslag uit) {
            klasse.gevuld("Burgerservicenummer");
        }
    }

    private static Toetsresultaat toets(Berichtregel regel, String bericht) {
        return new Schematoetser(List.of(new Berichtboek(List.of(regel))))
                .toets(bericht.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void een_regel_ziet_elke_klasse_met_haar_pad_en_meldt_op_de_regel_van_het_element() {
        ElkContact regel = new ElkContact();
        List<Bevinding> bevindingen = toets(regel, JW301).bevindingen();
        assertThat(regel.paden)
                .contains("/Bericht/Client/Relaties/Relatie/Contact", "/Bericht/Client/Contactgegevens/Contact");
        assertThat(bevindingen).hasSize(2 * regel.paden.size()).allSatisfy(b -> {
            String element = b.pad().substring(b.pad().lastIndexOf('/') + 1);
            assertThat(JW301.lines().toList().get(b.regelnummer() - 1).substring(b.kolom() - 1))
                    .matches("<(jw301|ijw):" + element + ">.*");
        });
        assertThat(bevindingen).filteredOn(b -> b.pad().endsWith("/Soort")).allMatch(b -> b.waarde() != null);
        assertThat(bevindingen)
                .filteredOn(b -> b.pad().endsWith("/Huisnummer"))
                .isNotEmpty()
                .allMatch(b -> b.waarde().equals("***"));
    }

    @Test
    void wat_er_niet_is_wordt_gemeld_bij_de_klasse_eromheen() {
        String zonderAdres = JW301.replaceAll("(?s)<jw301:Adres>.*?</jw301:Adres>", "");
        assertThat(toets(new ElkContact(), zonderAdres).bevindingen())
                .extracting(Bevinding::pad)
                .contains("/Bericht/Client/Contactgegevens/Contact")
                .noneMatch(pad -> pad.contains("Adres"));
    }

    @Test
    void na_een_schemafout_kijkt_geen_regel_meer_en_telt_niet_wat_al_gevonden_was() {
        ElkContact vroeg = new ElkContact();
        assertThat(toets(vroeg, JW301.replaceFirst("(?s)<jw301:Header>.*</jw301:Header>", ""))
                        .oordeel())
                .isEqualTo(Oordeel.SCHEMA_ONGELDIG);
        assertThat(vroeg.paden).isEmpty();
        ElkContact laat = new ElkContact();
        String zonderEinde = JW301.replaceFirst("(?s)<jw301:ToegewezenProducten>.*</jw301:ToegewezenProducten>", "");
        assertThat(toets(laat, zonderEinde).bevindingen())
                .singleElement()
                .extracting(Bevinding::regel)
                .isEqualTo("XSD");
        assertThat(laat.paden).isNotEmpty();
    }

    @Test
    void een_regel_die_zijn_klasse_niet_vindt_of_niet_zegt_waar_hij_kijkt_wordt_geweigerd() {
        assertThatThrownBy(() -> toets(new NergensTeVinden(), JW301)).hasMessageContaining("PROEF");
        assertThatThrownBy(() -> toets(new ZonderRegel(), JW301)).hasMessageContaining("ZonderRegel");
    }

    @Test
    void een_element_dat_niet_bestaat_is_een_fout_in_de_regel() {
        assertThatThrownBy(() -> toets(new VraagtWatNietBestaat(), JW301))
                .hasMessage("/Bericht/Client has no Burgerservicenummer");
    }
}
