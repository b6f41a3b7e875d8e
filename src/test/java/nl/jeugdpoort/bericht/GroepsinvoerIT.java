package nl.jeugdpoort.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.bericht.BerichtStore.Opslag;
import nl.jeugdpoort.bericht.BerichtStore.Opslag.Soort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages of many callers that go to disk together. */
class GroepsinvoerIT {

    private final DataSource bron = ProefDatabase.nieuw();
    private final BerichtStore store = Proefkern.store(bron, Clock.systemUTC());
    private final Groepsinvoer groep = new Groepsinvoer(store);

    @AfterEach
    void stop() {
        if (groep.isRunning()) {
            groep.stop();
        }
    }

    @Test
    void everyCallerGetsTheOutcomeOfItsOwnMessage() throws Exception {
        List<NieuwBericht> nieuwe = IntStream.range(0, 200)
                .mapToObj(i -> Proefkern.jw301("0384", "42420001", "A" + i, "<n" + i + "/>"))
                .toList();

        List<Future<Opslag>> uitkomsten = samen(nieuwe);

        for (int i = 0; i < nieuwe.size(); i++) {
            Opslag opslag = uitkomsten.get(i).get();
            assertThat(opslag.soort()).isEqualTo(Soort.NIEUW);
            assertThat(opslag.bericht().id()).isEqualTo(nieuwe.get(i).id());
            assertThat(store.inhoud(nieuwe.get(i).id())).hasValue(nieuwe.get(i).inhoud());
        }
    }

    @Test
    void ofDoublesInOneBundleOneIsNew() throws Exception {
        List<NieuwBericht> nieuwe = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            nieuwe.add(Proefkern.jw301("0384", "42420001", "ZELFDE", "<zelfde/>"));
        }

        List<Opslag> opslagen = wacht(samen(nieuwe));

        assertThat(opslagen)
                .extracting(Opslag::soort)
                .containsOnlyOnce(Soort.NIEUW)
                .containsOnly(Soort.NIEUW, Soort.HERHAALD);
        assertThat(opslagen)
                .extracting(o -> o.bericht().id())
                .containsOnly(opslagen.getFirst().bericht().id());
        assertThat(aantalBerichten()).isOne();
    }

    @Test
    void theSameIdentificatieWithOtherContentIsToldApartWithinOneBundle() throws Exception {
        List<NieuwBericht> nieuwe = IntStream.range(0, 10)
                .mapToObj(i -> Proefkern.jw301("0384", "42420001", "ZELFDE", "<n" + i + "/>"))
                .toList();

        List<Opslag> opslagen = wacht(samen(nieuwe));

        assertThat(opslagen)
                .extracting(Opslag::soort)
                .containsOnlyOnce(Soort.NIEUW)
                .containsOnly(Soort.NIEUW, Soort.ANDERE_INHOUD);
    }

    @Test
    void aMessageThatCannotBeStoredHarmsOnlyItself() throws Exception {
        List<NieuwBericht> nieuwe = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            nieuwe.add(Proefkern.jw301("0384", "42420001", "A" + i, "<n" + i + "/>"));
        }
        // PostgreSQL does not store this character.
        nieuwe.set(7, Proefkern.jw301("0384", "42420001", "A\0", "<fout/>"));

        List<Future<Opslag>> uitkomsten = samen(nieuwe);

        assertThatThrownBy(uitkomsten.remove(7)::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(DataAccessException.class);
        assertThat(wacht(uitkomsten)).extracting(Opslag::soort).containsOnly(Soort.NIEUW);
        assertThat(aantalBerichten()).isEqualTo(19);
    }

    /** Offers them by as many callers, all waiting before the writer starts, so that they share a bundle. */
    private List<Future<Opslag>> samen(List<NieuwBericht> nieuwe) throws Exception {
        try (var bellers = Executors.newFixedThreadPool(nieuwe.size())) {
            List<Future<Opslag>> uitkomsten = new ArrayList<>();
            for (NieuwBericht nieuw : nieuwe) {
                Callable<Opslag> aanbieden = () -> groep.bewaar(nieuw);
                uitkomsten.add(bellers.submit(aanbieden));
            }
            Thread.sleep(300);
            assertThat(uitkomsten).noneMatch(Future::isDone);
            groep.start();
            return uitkomsten;
        }
    }

    private static List<Opslag> wacht(List<Future<Opslag>> uitkomsten) throws Exception {
        List<Opslag> opslagen = new ArrayList<>();
        for (Future<Opslag> uitkomst : uitkomsten) {
            opslagen.add(uitkomst.get());
        }
        return opslagen;
    }

    private int aantalBerichten() {
        return JdbcClient.create(bron)
                .sql("select count(*) from bericht")
                .query(Integer.class)
                .single();
    }
}
