package nl.jeugdpoort.aanmelding;

import static nl.jeugdpoort.aanmelding.Proefzaken.AANBIEDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_301;
import static nl.jeugdpoort.aanmelding.Proefzaken.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Berichtgevolg;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What messages cost that say nothing in a case: nothing, not even a look in the database. */
class ZaakberichtenIT {

    @Test
    void watNietsZegtRaaktDeDatabaseNiet() {
        Proefzaken zaken = Proefzaken.op("2026-11-23T10:00:00Z");
        Berichtgevolg gevolg = zaken.bean(Zaakberichten.class);
        Bericht toewijzing = zaken.bericht("JW301", GEMEENTE_301, AANBIEDER, product(null, null, null));
        Bericht goedgekeurd = zaken.retour(toewijzing, "0200");
        Bericht stop = zaken.bericht("JW307", AANBIEDER, GEMEENTE_301, product(null, null, "1"));
        Bericht correctie = zaken.bericht("JW305", AANBIEDER, GEMEENTE_301, product(null, null, "3"));
        Bericht tegengehouden = toewijzing.met(BerichtStatus.AFGEKEURD);
        Map<UUID, UUID> clienten = Map.of(
                toewijzing.id(), UUID.randomUUID(),
                stop.id(), UUID.randomUUID(),
                correctie.id(), UUID.randomUUID());
        zaken.close();

        assertThatCode(() -> gevolg.verwerk(List.of(goedgekeurd, stop, correctie, tegengehouden), clienten))
                .doesNotThrowAnyException();
        assertThatCode(() -> gevolg.verwerk(List.of(toewijzing), Map.of()))
                .as("a message without a client")
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> gevolg.verwerk(List.of(toewijzing), clienten)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void alsDeVerwerkingMisluktIsErInDeAanmeldingNietsGebeurd() {
        try (Proefzaken zaken = Proefzaken.op("2026-11-23T10:00:00Z")) {
            UUID id = zaken.begin(GEMEENTE_301, AANBIEDER);
            assertThatThrownBy(() -> zaken.inTransactie(() -> {
                        zaken.stuur("JW301", GEMEENTE_301, AANBIEDER, product(null, null, null));
                        throw new IllegalStateException("later in the same batch");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(zaken.loopt(id)).isEqualTo("1");
            assertThat(zaken.openTermijnen(id)).isEqualTo(1);
        }
    }
}
