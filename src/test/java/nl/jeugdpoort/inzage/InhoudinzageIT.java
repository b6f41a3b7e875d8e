package nl.jeugdpoort.inzage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.aflevering.Afleverproef;
import nl.jeugdpoort.aflevering.Afleverspoor;
import nl.jeugdpoort.aflevering.Berichtvormen;
import nl.jeugdpoort.aflevering.Proefbroker;
import nl.jeugdpoort.aflevering.Proefdeelnemers;
import nl.jeugdpoort.audit.Auditlog;
import nl.jeugdpoort.audit.Auditregel;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import nl.jeugdpoort.inzage.Inhoudinzage.Gebruik;
import nl.jeugdpoort.inzage.Leesreden.Grond;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** Bodies open only for who may, and after it is written down. */
class InhoudinzageIT {

    private static final Aanroeper OPERATOR = Aanroeper.operator("olga");
    private static final Leesreden REDEN = Leesreden.van(OPERATOR, Grond.CONTROLE, "storing nakijken");

    private static Proefbroker broker;
    private static Afleverproef poort;
    private static Bericht bericht;

    private final List<Auditregel> opgeschreven = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        broker = new Proefbroker();
        var deelnemers = new Proefdeelnemers().met("42420001", new Uitkanaal.Postbus());
        poort = new Afleverproef(ProefDatabase.nieuw(), broker.adres(), deelnemers, Map.of());
        bericht = poort.verstuur("0384", "42420001");
    }

    @AfterAll
    static void stop() throws Exception {
        poort.close();
        broker.close();
    }

    private static Inhoudinzage inzage(Auditlog audit) {
        var berichten = poort.bean(BerichtStore.class);
        return new Inhoudinzage(
                new Berichtzicht(berichten),
                berichten,
                poort.bean(Berichtvormen.class),
                poort.bean(Afleverspoor.class),
                audit);
    }

    private Geopend open(Aanroeper wie) {
        return inzage(opgeschreven::add).open(bericht.id(), wie, REDEN, Gebruik.GELEZEN);
    }

    @Test
    void wie_mag_krijgt_de_inhoud_en_dat_staat_opgeschreven_met_de_reden() {
        Geopend geopend = open(OPERATOR);

        assertThat(geopend.inhoud()).isEqualTo(poort.inhoud(bericht));
        assertThat(opgeschreven)
                .containsExactly(new Auditregel(
                        "olga",
                        "operator",
                        Handeling.INHOUD_GEOPEND,
                        "bericht",
                        bericht.id().toString(),
                        "controle: storing nakijken",
                        true));
    }

    @Test
    void als_het_niet_is_op_te_schrijven_gaat_niets_open() {
        var kapot = inzage(regel -> {
            throw new DataAccessResourceFailureException("weg");
        });
        long levering = poort.aflevering(bericht).id();

        assertThatThrownBy(() -> kapot.open(bericht.id(), OPERATOR, REDEN, Gebruik.GELEZEN))
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThatThrownBy(() -> kapot.levering(bericht.id(), levering, OPERATOR, REDEN, Gebruik.BEWAARD))
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThatThrownBy(() -> kapot.antwoord(bericht.id(), 1, OPERATOR, REDEN))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void een_rol_zonder_dat_recht_en_een_ander_krijgen_niets_en_er_wordt_niets_opgeschreven() {
        geweigerd(new Aanroeper("auke", "auke", Rol.AUDITOR, Set.of()), 403);
        geweigerd(new Aanroeper("fien", "fien", Rol.FUNCTIONEEL_BEHEERDER, Set.of()), 403);
        geweigerd(Aanroeper.deelnemer("0153"), 404);
        assertThat(opgeschreven).isEmpty();
    }

    private void geweigerd(Aanroeper wie, int status) {
        assertThatThrownBy(() -> open(wie))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.status()).isEqualTo(status));
    }

    @Test
    void een_medewerker_van_een_partij_opent_het_bericht_van_zijn_organisatie() {
        var medewerker = new Aanroeper("0384", "mies", Rol.MEDEWERKER, Set.of("0384"));

        assertThat(open(medewerker).bestandsnaam()).matches("JW301-0384-P[0-9]+\\.xml");
        assertThat(opgeschreven.getFirst().wie()).isEqualTo("mies");
    }

    @Test
    void een_levering_die_er_niet_is_is_niet_te_openen_en_een_bestand_staat_als_bestand_opgeschreven() {
        var inzage = inzage(opgeschreven::add);
        long levering = poort.aflevering(bericht).id();

        assertThat(inzage.levering(bericht.id(), levering, OPERATOR, REDEN, Gebruik.BEWAARD)
                        .inhoud())
                .isEqualTo(poort.inhoud(bericht));
        assertThat(opgeschreven.getFirst().doel()).endsWith(" (als bestand)");
        assertThatThrownBy(() -> inzage.levering(bericht.id(), levering + 99, OPERATOR, REDEN, Gebruik.GELEZEN))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> inzage.open(UUID.randomUUID(), OPERATOR, REDEN, Gebruik.GELEZEN))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void een_reden_zonder_grond_of_uitleg_is_er_geen_en_geldt_alleen_voor_wie_haar_gaf() {
        assertThatThrownBy(() -> Leesreden.van(OPERATOR, null, "x")).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> Leesreden.van(OPERATOR, Grond.CONTROLE, "  ")).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> Leesreden.van(OPERATOR, Grond.CONTROLE, "x".repeat(201)))
                .isInstanceOf(Weigering.class);
        assertThat(REDEN.isVan(OPERATOR)).isTrue();
        assertThat(REDEN.isVan(Aanroeper.operator("piet"))).isFalse();
    }
}
