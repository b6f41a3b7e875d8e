package nl.jeugdpoort.inzage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.aflevering.Afleverproef;
import nl.jeugdpoort.aflevering.Proefbroker;
import nl.jeugdpoort.aflevering.Proefdeelnemers;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Berichtkop.Heenverwijzing;
import nl.jeugdpoort.bericht.Feiten;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.bericht.NieuwBericht;
import nl.jeugdpoort.inzage.Berichtketen.Lid;
import nl.jeugdpoort.register.Keten;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toegang.Aanroeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees what of a chain. */
class BerichtketensIT {

    private static final Aanroeper OPERATOR = Aanroeper.operator("olga");

    private Proefbroker broker;
    private Afleverproef poort;
    private Bericht verzoek;
    private Bericht toewijzing;
    private Bericht retour;
    private Bericht vanAnderen;

    @BeforeEach
    void start() throws Exception {
        broker = new Proefbroker();
        poort = new Afleverproef(ProefDatabase.nieuw(), broker.adres(), new Proefdeelnemers(), Map.of());
        verzoek = bericht("JW315", "42420001", "0384", "V-1", null);
        toewijzing = bericht("JW301", "0384", "42420001", "T-1", null);
        retour = bericht("JW302", "42420001", "0384", "R-1", toewijzing);
        vanAnderen = bericht("JW305", "65656055", "0153", "S-1", null);
    }

    @AfterEach
    void stop() throws Exception {
        poort.close();
        broker.close();
    }

    private Bericht bericht(String soort, String van, String naar, String identificatie, Bericht heen) {
        var verwijzing = heen == null
                ? null
                : new Heenverwijzing(
                        heen.kop().afzender(),
                        heen.kop().berichtsoort(),
                        heen.kop().identificatie());
        var kop = new Berichtkop(
                "ijw/3.2", soort, van, naar, identificatie, LocalDate.of(2026, 11, 1), verwijzing, Feiten.GEEN);
        var nieuw = new NieuwBericht(
                UUID.randomUUID(),
                kop,
                Kanaal.REST,
                van,
                null,
                BerichtStatus.GOEDGEKEURD,
                heen == null ? null : heen.id(),
                Instant.now(),
                "<b/>".getBytes(StandardCharsets.UTF_8),
                Set.of(),
                true);
        return poort.bean(BerichtStore.class).bewaar(nieuw).bericht();
    }

    /** With a register that says that all four are about the same help. */
    private Berichtketen keten(Bericht van, Aanroeper wie) {
        Keten alle = vraag -> List.of(verzoek.volgnummer(), toewijzing.volgnummer(), vanAnderen.volgnummer());
        var berichten = poort.bean(BerichtStore.class);
        return new Berichtketens(
                        new Berichtzicht(berichten),
                        berichten,
                        alle,
                        new KetenlidStore(poort.jdbc()),
                        Standaardmappen.meegeleverd())
                .rond(van.id(), wie);
    }

    @Test
    void een_operator_ziet_de_hele_keten_met_elk_antwoord_bij_zijn_vraag() {
        Berichtketen keten = keten(toewijzing, OPERATOR);

        assertThat(keten.schakels())
                .extracting(s -> s.bericht().identificatie())
                .containsExactly("V-1", "T-1", "S-1");
        assertThat(keten.schakels().get(1).antwoorden())
                .extracting(Lid::identificatie)
                .containsExactly("R-1");
        assertThat(keten.schakels().get(1).bericht().hier()).isTrue();
        assertThat(keten.schakels().get(1).bericht().naam()).isEqualTo("toewijzing");
    }

    @Test
    void vanaf_een_antwoord_is_het_dezelfde_keten() {
        Berichtketen keten = keten(retour, OPERATOR);

        assertThat(keten.ids()).containsExactly(verzoek.id(), toewijzing.id(), retour.id(), vanAnderen.id());
        assertThat(keten.schakels().get(1).antwoorden().getFirst().hier()).isTrue();
    }

    @Test
    void een_partij_ziet_van_de_keten_alleen_haar_eigen_berichten() {
        assertThat(keten(toewijzing, Aanroeper.deelnemer("0384")).ids())
                .containsExactly(verzoek.id(), toewijzing.id(), retour.id());
    }
}
