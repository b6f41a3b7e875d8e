package nl.jeugdpoort.tussentaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdpoort.deelnemer.ProefDeelnemers;
import nl.jeugdpoort.instelling.Instelfout;
import nl.jeugdpoort.instelling.OngeldigeInstellingen;
import nl.jeugdpoort.instelling.Wisselbaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change is taken over as a whole while running, or refused as a whole and told. */
class TussentaalhouderTest {

    private static final String KOP = "code;zorgvorm;productcategorie;productcode;eenheid;frequentie;aanbieders\n";
    private static final String GOED = "AMBU01;Begeleiding;45;45A04;04;2;42420001\n";

    @TempDir
    private Path map;

    private final List<List<Instelfout>> gemeld = new ArrayList<>();
    private boolean meldenLukt = true;
    private Wisselbaar<Tussentaalboek> bestanden;

    private void schrijf(String naam, String regels) throws IOException {
        Files.createDirectories(map.resolve("tussentaal"));
        Files.writeString(map.resolve("tussentaal").resolve(naam), KOP + regels);
    }

    private Tussentaalhouder houder() {
        bestanden = Tussentaalconfig.boek(map, fouten -> {
            gemeld.add(fouten);
            return meldenLukt;
        });
        return new Tussentaalhouder(bestanden, ProefDeelnemers.regios());
    }

    /** Looks twice, since a file has to stand still between two looks. */
    private void kijk() {
        bestanden.kijk();
        bestanden.kijk();
    }

    @Test
    void een_gemeente_heeft_haar_eigen_tussentaal_en_anders_die_van_haar_regio() throws IOException {
        schrijf("JZ32.csv", GOED);
        schrijf("0384.csv", GOED.replace("AMBU01", "EIGEN01"));
        Tussentaalhouder houder = houder();
        assertThat(houder.vanGemeente("0268").orElseThrow().zoek("AMBU01")).isPresent();
        assertThat(houder.vanGemeente("0384").orElseThrow().zoek("EIGEN01")).isPresent();
        assertThat(houder.vanGemeente("0363")).isEmpty();
    }

    @Test
    void een_goede_wijziging_geldt_zonder_herstart_en_een_foute_niet() throws IOException {
        schrijf("0384.csv", GOED);
        Tussentaalhouder houder = houder();
        schrijf("0384.csv", GOED + GOED.replace("AMBU01", "AMBU02"));
        kijk();
        assertThat(houder.vanGemeente("0384").orElseThrow().zoek("AMBU02")).isPresent();
        assertThat(gemeld).containsExactly(List.of());

        schrijf("0384.csv", GOED.replace(";45;", ";39;") + GOED.replace("AMBU01", "AMBU03"));
        kijk();
        assertThat(houder.vanGemeente("0384").orElseThrow().zoek("AMBU02")).isPresent();
        assertThat(houder.vanGemeente("0384").orElseThrow().zoek("AMBU03")).isEmpty();
        assertThat(gemeld.getLast()).extracting(Instelfout::regel).containsExactly(2);
    }

    @Test
    void wat_niet_te_melden_was_wordt_later_nog_eens_gemeld() throws IOException {
        schrijf("0384.csv", GOED);
        Tussentaalhouder houder = houder();
        meldenLukt = false;
        schrijf("0384.csv", "fout\n");
        kijk();
        bestanden.kijk();
        assertThat(gemeld).hasSizeGreaterThanOrEqualTo(2);
        meldenLukt = true;
        bestanden.kijk();
        int tot = gemeld.size();
        bestanden.kijk();
        assertThat(gemeld).hasSize(tot);
    }

    @Test
    void met_een_fout_bestand_start_de_poort_niet() throws IOException {
        schrijf("0384.csv", GOED.replace(";45;", ";39;"));
        assertThatThrownBy(this::houder).isInstanceOf(OngeldigeInstellingen.class);
    }
}
