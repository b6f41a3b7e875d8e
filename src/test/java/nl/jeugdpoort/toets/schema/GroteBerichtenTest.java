package nl.jeugdpoort.toets.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.jeugdpoort.bench.Meetberichten;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import org.junit.jupiter.api.Test;

/** Large messages, and many at the same time, with all rules at work. */
class GroteBerichtenTest {

    private static final int MB = 1024 * 1024;
    private static final Toetser TOETSER = Proefberichten.toetserMetRegels();

    @Test
    void een_JW323_van_25_MB_is_snel_getoetst_en_vraagt_weinig_geheugen() {
        assertThat(nodig(new Schematoetser(List.of()))).isLessThan(16L * MB);
    }

    /** Rules keep the keys of all prestaties, to find one that comes twice. */
    @Test
    void met_alle_regels_vraagt_zij_weinig_meer() {
        assertThat(nodig(TOETSER)).isLessThan(32L * MB);
    }

    /** The cap of a thousand is for level bericht; TR346 is of another level, so that each of its findings is told, with its own place. */
    @Test
    void een_fout_in_elke_prestatie_wordt_elke_keer_gemeld_en_vraagt_niet_veel_meer() {
        byte[] bericht = Meetberichten.declaratieMetFouten();
        TOETSER.toets(Proefberichten.declaratie(MB));
        long voor = toegewezen();
        List<Bevinding> bevindingen = TOETSER.toets(bericht).bevindingen();
        assertThat(toegewezen() - voor).isLessThan(64L * MB);
        List<Bevinding> bedragen =
                bevindingen.stream().filter(b -> b.regel().equals("TR346")).toList();
        assertThat(bedragen.size()).isEqualTo((int) Meetberichten.prestaties(bericht));
        assertThat(bedragen.stream().map(Bevinding::kolom).distinct().count()).isEqualTo(bedragen.size());
    }

    /** All that the pass ever allocates; what it holds at one time is less. */
    private static long nodig(Toetser toetser) {
        byte[] bericht = Proefberichten.declaratie(25 * MB);
        assertThat(bericht.length).isGreaterThan(24 * MB);
        toetser.toets(Proefberichten.declaratie(MB));
        long voor = toegewezen();
        Toetsresultaat uitkomst = toetser.toets(bericht);
        long nodig = toegewezen() - voor;
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.GELDIG);
        assertThat(uitkomst.bevindingen()).isEmpty();
        assertThat(uitkomst.bsns()).hasSizeGreaterThan(1000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> toetser.toets(bericht));
        return nodig;
    }

    @Test
    void vele_draden_tegelijk_geven_ieder_hun_eigen_uitkomst() throws Exception {
        Map<String, String> berichten = Proefberichten.perSoort();
        try (ExecutorService draden = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> werk = IntStream.range(0, 400)
                    .mapToObj(i -> berichten.keySet().stream()
                            .skip(i % berichten.size())
                            .findFirst()
                            .orElseThrow())
                    .<Callable<Boolean>>map(soort -> () -> klopt(soort, berichten.get(soort)))
                    .toList();
            Collection<Future<Boolean>> klaar = draden.invokeAll(werk);
            for (Future<Boolean> uitkomst : klaar) {
                assertThat(uitkomst.get()).isTrue();
            }
        }
    }

    private static boolean klopt(String soort, String bericht) {
        Toetsresultaat goed = TOETSER.toets(bericht.getBytes(StandardCharsets.UTF_8));
        Toetsresultaat fout = TOETSER.toets(
                bericht.replaceFirst("(<[a-z0-9]+:Afzender>)", "$1x").getBytes(StandardCharsets.UTF_8));
        return goed.oordeel() == Oordeel.GELDIG
                && goed.kop().berichtsoort().equals(soort)
                && fout.oordeel() == Oordeel.SCHEMA_ONGELDIG
                && fout.bevindingen().size() == 1;
    }

    private static long toegewezen() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
