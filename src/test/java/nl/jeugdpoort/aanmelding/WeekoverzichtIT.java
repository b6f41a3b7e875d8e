package nl.jeugdpoort.aanmelding;

import static nl.jeugdpoort.aanmelding.Proefzaken.AANBIEDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_301;
import static nl.jeugdpoort.aanmelding.Proefzaken.GI;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.INGETROKKEN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each party hears once a week how its open cases stand. */
class WeekoverzichtIT {

    private final Proefzaken zaken = Proefzaken.op("2026-11-18T10:00:00Z");

    @AfterEach
    void sluit() {
        zaken.close();
    }

    @Test
    void opMaandagochtendEenKeerPerPartij() {
        zaken.begin(GEMEENTE_301, AANBIEDER, true);
        zaken.begin(GEMEENTE_301, null);
        zaken.meld(zaken.begin(GEMEENTE_301, null), GI, INGETROKKEN);
        maakOp("2026-11-18T10:00:00Z");
        zaken.signalen.nieuw();

        maakOp("2026-11-23T05:59:59Z");
        assertThat(zaken.signalen.alle).as("before seven on Monday").isEmpty();
        maakOp("2026-11-23T06:00:00Z");
        assertThat(zaken.signalen.alle).hasSize(3).anySatisfy(melding -> {
            assertThat(melding.deelnemer()).isEqualTo(GI);
            assertThat(melding.tekst())
                    .startsWith("Lopende aanmeldingen: 2. Met spoed: 1. Over tijd: 0. Deze week aan de beurt: 2.");
        });
        zaken.signalen.nieuw();
        maakOp("2026-11-24T06:00:00Z");
        assertThat(zaken.signalen.alle).as("once a week").isEmpty();

        zaken.bewaakOp("2026-11-24T00:00:00Z");
        zaken.signalen.nieuw();
        maakOp("2026-12-02T06:00:00Z");
        assertThat(zaken.signalen.alle)
                .as("on Wednesday when Monday was missed")
                .anySatisfy(melding -> assertThat(melding.tekst()).contains("Over tijd: 2."));
    }

    private void maakOp(String moment) {
        zaken.klok.zet(moment);
        zaken.bean(Weekoverzicht.class).maak();
    }
}
