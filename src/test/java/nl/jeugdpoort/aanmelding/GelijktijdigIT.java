package nl.jeugdpoort.aanmelding;

import static nl.jeugdpoort.aanmelding.Proefzaken.AANBIEDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_301;
import static nl.jeugdpoort.aanmelding.Proefzaken.GI;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.BEPALING_BIJ_LOKAAL_TEAM;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.CONTACT_GELEGD;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.OVERLEG_LOKAAL_TEAM;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.SPOED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.jeugdpoort.aanmelding.Aanmelddossier.Gebeurtenisregel;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Events at the same moment on one case: none lost, none double; and what is stored gives the same state again. */
class GelijktijdigIT {

    private static final int DRADEN = 8;

    private final Proefzaken zaken = Proefzaken.op("2026-11-23T10:00:00Z");
    private final ExecutorService draden = Executors.newFixedThreadPool(DRADEN);

    @AfterEach
    void sluit() {
        draden.shutdownNow();
        zaken.close();
    }

    @Test
    void vanTienKeerHetzelfdeGebeurtErEen() throws Exception {
        UUID id = zaken.begin(GEMEENTE_301, AANBIEDER);
        List<Integer> uitkomsten = tegelijk(10, i -> poging(id));
        assertThat(uitkomsten).containsOnlyOnce(200).contains(409);
        assertThat(zaken.dossier(id).gebeurtenissen()).hasSize(2);
    }

    @Test
    void watMagGebeurtAllemaalOokTussenBerichtenDoor() throws Exception {
        UUID id = zaken.begin(GEMEENTE_301, AANBIEDER);
        zaken.meld(id, GI, OVERLEG_LOKAAL_TEAM);
        zaken.meld(id, GEMEENTE_301, BEPALING_BIJ_LOKAAL_TEAM);
        tegelijk(100, i -> {
            if (i % 10 == 0) {
                zaken.stuur("JW301", GEMEENTE_301, AANBIEDER, Proefzaken.product(null, null, null));
            } else {
                zaken.meld(id, GI, SPOED);
            }
            return i;
        });
        List<Gebeurtenisregel> gebeurd = zaken.dossier(id).gebeurtenissen();
        assertThat(gebeurd)
                .extracting(Gebeurtenisregel::nummer)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 94).boxed().toList());
        assertThat(gebeurd).filteredOn(g -> g.soort().equals("spoed")).hasSize(90);
        assertThat(gebeurd).filteredOn(g -> g.soort().equals("jw301")).hasSize(1);
        assertThat(zaken.loopt(id)).isEqualTo("4b 2-4");
    }

    @Test
    void tienKeerHetzelfdeVerzoekBegintEenAanmelding() throws Exception {
        var verzoek = new Beginverzoek("GELIJK", GI, GEMEENTE_301, Proefzaken.BSN, null, false, null);
        List<Aanmeldbalie.Begonnen> begonnen =
                tegelijk(10, i -> zaken.bean(Aanmeldbalie.class).begin(verzoek, GI));
        assertThat(begonnen).filteredOn(Aanmeldbalie.Begonnen::nieuw).hasSize(1);
        assertThat(begonnen)
                .extracting(b -> b.aanmelding().id())
                .containsOnly(begonnen.getFirst().aanmelding().id());
        var anderKind = new Beginverzoek("GELIJK", GI, GEMEENTE_301, null, null, false, null);
        assertThatThrownBy(() -> zaken.bean(Aanmeldbalie.class).begin(anderKind, GI))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("kenmerk");
    }

    @Test
    void dezelfdeSleutelDoetHetEenKeer() {
        UUID id = zaken.begin(GEMEENTE_301, AANBIEDER);
        var spoed = Melding.vanMens(SPOED, GI, null, null, "sleutel-1", "Onveilig thuis");
        zaken.bean(Aanmeldbalie.class).meld(id, spoed, Aanroeper.deelnemer(GI));
        zaken.bean(Aanmeldbalie.class).meld(id, spoed, Aanroeper.deelnemer(GI));
        List<Gebeurtenisregel> gebeurd = zaken.dossier(id).gebeurtenissen();
        assertThat(gebeurd).hasSize(2);
        assertThat(gebeurd.getLast().toelichting()).isEqualTo("Onveilig thuis");
        assertThat(zaken.jdbc
                        .sql(
                                "select encode(toelichting, 'escape') from aanmeldgebeurtenis where toelichting is not null")
                        .query(String.class)
                        .single())
                .doesNotContain("Onveilig");
    }

    @Test
    void deStandVoorLijstenKomtTerugUitDeGebeurtenissen() {
        UUID id = zaken.begin(GEMEENTE_301, AANBIEDER);
        zaken.meld(id, GI, OVERLEG_LOKAAL_TEAM);
        String eerst = stand(id);
        zaken.jdbc
                .sql(
                        "update aanmelding set status = 'AFGEROND', aan_zet = '{}', partijen = '{}', uiterlijk = null, laatste = 0")
                .update();
        zaken.bean(Aanmeldbalie.class).herbouw(id);
        assertThat(stand(id)).isEqualTo(eerst);
    }

    @Test
    void eenGebeurtenisIsNietTeWijzigenOfTeWissen() {
        zaken.begin(GEMEENTE_301, AANBIEDER);
        for (String opdracht : List.of("update aanmeldgebeurtenis set door = 'x'", "delete from aanmeldgebeurtenis")) {
            assertThatThrownBy(() -> zaken.jdbc.sql(opdracht).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    private String stand(UUID id) {
        return zaken.jdbc.sql("""
                        select concat_ws('|', status, spoed, aanbieder, partijen, aan_zet, uiterlijk, laatste)
                        from aanmelding where id = :id
                        """).param("id", id).query(String.class).single();
    }

    private int poging(UUID id) {
        try {
            zaken.meld(id, GI, CONTACT_GELEGD);
            return 200;
        } catch (Weigering e) {
            return e.status();
        }
    }

    private <T> List<T> tegelijk(int keer, IntFunction<T> werk) throws Exception {
        List<Callable<T>> taken = new ArrayList<>();
        for (int i = 0; i < keer; i++) {
            int nummer = i;
            taken.add(() -> werk.apply(nummer));
        }
        List<T> uitkomsten = new ArrayList<>();
        for (Future<T> klaar : draden.invokeAll(taken)) {
            uitkomsten.add(klaar.get());
        }
        return uitkomsten;
    }
}
