package nl.jeugdpoort.aanmelding;

import static nl.jeugdpoort.aanmelding.Proefzaken.AANBIEDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.ANDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_301;
import static nl.jeugdpoort.aanmelding.Proefzaken.GI;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.CONTACT_GELEGD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.escalatie.Escalatie;
import nl.jeugdpoort.aanmelding.escalatie.EscalatieStore;
import nl.jeugdpoort.aanmelding.escalatie.Escalatiestap;
import nl.jeugdpoort.aanmelding.escalatie.Functie;
import nl.jeugdpoort.aanmelding.escalatie.Gesprek;
import nl.jeugdpoort.aanmelding.escalatie.Oproep;
import nl.jeugdpoort.aanmelding.escalatie.Situatie;
import nl.jeugdpoort.toegang.Weigering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An escalatie of a case on a real database: steps, reports, approvals. */
class EscalatiebalieIT {

    private final Proefzaken zaken = Proefzaken.op("2026-11-23T10:00:00Z");
    private final Escalatiebalie balie = zaken.bean(Escalatiebalie.class);
    private final UUID id = zaken.begin(GEMEENTE_301, AANBIEDER);

    @AfterEach
    void sluit() {
        zaken.close();
    }

    @Test
    void wieGeenContactKrijgtEscaleertNiet() {
        assertThatThrownBy(() -> balie.begin(id, Situatie.SAMENWERKING, oproep(Escalatiestap.LEIDINGGEVENDEN)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("regionale contactpersoon");
    }

    @Test
    void vanOproepNaarVerslagNaarAkkoord() {
        zaken.meld(id, GI, CONTACT_GELEGD);
        zaken.signalen.nieuw();
        balie.begin(id, Situatie.VERSCHIL_VAN_INZICHT, oproep(Escalatiestap.GEDRAGSWETENSCHAPPERS));
        assertThat(zaken.signalen.nieuw())
                .containsExactly("escalatie-opgeroepen>" + GEMEENTE_301, "escalatie-opgeroepen>" + AANBIEDER);

        balie.legGesprekVast(id, 1, gesprek(false, GI, AANBIEDER), GI);
        assertThat(zaken.signalen.nieuw()).containsExactly("escalatie-verslag>" + AANBIEDER);
        assertThat(escalatie().gesprekken().getFirst().vastgesteld()).isFalse();
        assertThatThrownBy(() -> balie.keurGoed(id, 1, 1, GEMEENTE_301))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("meepraatte");
        balie.keurGoed(id, 1, 1, AANBIEDER);
        balie.keurGoed(id, 1, 1, AANBIEDER);
        assertThat(escalatie().gesprekken().getFirst().vastgesteld()).isTrue();

        balie.roepOp(id, 1, oproep(Escalatiestap.LEIDINGGEVENDEN));
        balie.legGesprekVast(id, 1, gesprek(true, GI, GEMEENTE_301), GI);
        assertThat(escalatie().opgelost()).isTrue();
        assertThat(escalatie().gesprekken()).extracting(Gesprek::verslag).containsOnly("Wij spraken over Daan.");
        assertThat(zaken.jdbc
                        .sql("select string_agg(encode(verslag, 'escape'), ' ') from escalatiegesprek")
                        .query(String.class)
                        .single())
                .doesNotContain("Daan");
    }

    @Test
    void alleenPartijenEscalerenEnPraten() {
        zaken.meld(id, GI, CONTACT_GELEGD);
        var vanEenAnder = new Oproep(
                Escalatiestap.LEIDINGGEVENDEN, Functie.PROFESSIONAL, ANDER, null, Oproep.Gezin.VOORAF_VERTELD, false);
        assertThatThrownBy(() -> balie.begin(id, Situatie.SAMENWERKING, vanEenAnder))
                .isInstanceOfSatisfying(
                        Weigering.class, fout -> assertThat(fout.status()).isEqualTo(404));
        balie.begin(id, Situatie.SAMENWERKING, oproep(Escalatiestap.LEIDINGGEVENDEN));
        assertThatThrownBy(() -> balie.legGesprekVast(id, 1, gesprek(true, GI, ANDER), GI))
                .isInstanceOfSatisfying(
                        Weigering.class, fout -> assertThat(fout.status()).isEqualTo(400));
        assertThatThrownBy(() -> balie.roepOp(id, 1, oproep(Escalatiestap.BESTUURDERS)))
                .isInstanceOfSatisfying(
                        Weigering.class, fout -> assertThat(fout.status()).isEqualTo(409));
    }

    private Escalatie escalatie() {
        return zaken.bean(EscalatieStore.class).van(id).getFirst();
    }

    private static Oproep oproep(Escalatiestap stap) {
        return new Oproep(stap, Functie.PROFESSIONAL, GI, null, Oproep.Gezin.VOORAF_VERTELD, false);
    }

    private static Gesprek gesprek(boolean opgelost, String... partijen) {
        return new Gesprek(
                0, null, LocalDate.of(2026, 11, 24), List.of(partijen), opgelost, List.of(), "Wij spraken over Daan.");
    }
}
