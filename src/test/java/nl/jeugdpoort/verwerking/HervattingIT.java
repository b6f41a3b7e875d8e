package nl.jeugdpoort.verwerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Gebeurtenis;
import nl.jeugdpoort.toegang.Besluit;
import nl.jeugdpoort.toegang.Weigering;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A message that was parked in processing, and is taken up again by an operator. */
class HervattingIT {

    private static final Besluit BESLUIT = new Besluit("anna", "De aanbieder is weer aangesloten.", null);

    private final Proefverwerking poort = new Proefverwerking(new Leegketen(), "0384");

    @AfterEach
    void stop() {
        poort.close();
    }

    @Test
    void eenBerichtVoorEenDeelnemerDieWegWasKomtNaHervattenAan() {
        Bericht bericht = geparkeerd("A1");
        assertThat(poort.gemeld).containsExactly("verwerking-geparkeerd " + bericht.id());
        poort.voegToe("42420001");

        Bericht hervat = hervat(bericht.id());

        assertThat(hervat.status()).isEqualTo(BerichtStatus.ONTVANGEN).isEqualTo(poort.status(bericht));
        await().untilAsserted(() ->
                assertThat(poort.wekker.gewekt).containsExactly(bericht.id().toString()));
        poort.werkAf();
        assertThat(poort.status(bericht)).isEqualTo(BerichtStatus.AFGELEVERD);
        assertThat(poort.gebeurtenissen(bericht))
                .extracting(Gebeurtenis::soort)
                .containsExactly("ontvangen", "geparkeerd", "hervat", "goedgekeurd", "beantwoord", "afgeleverd");
        assertThat(poort.gebeurtenissen(bericht))
                .extracting(Gebeurtenis::actor, Gebeurtenis::reden)
                .contains(Tuple.tuple("anna", BESLUIT.reden()));
    }

    @Test
    void wieDeOorzaakNietWegneemtParkeertHetOpnieuw() {
        Bericht bericht = geparkeerd("A1");

        hervat(bericht.id());
        poort.werkAf();

        assertThat(poort.status(bericht)).isEqualTo(BerichtStatus.GEPARKEERD);
        assertThat(poort.gemeld).hasSize(2);
    }

    @Test
    void vanVeleTegelijkWordtErEenUitgevoerd() throws Exception {
        Bericht bericht = geparkeerd("A1");
        Callable<Integer> klik = () -> {
            try {
                hervat(bericht.id());
                return 200;
            } catch (Weigering w) {
                return w.status();
            }
        };

        List<Integer> antwoorden = new ArrayList<>();
        try (var draden = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> antwoord : draden.invokeAll(Collections.nCopies(8, klik))) {
                antwoorden.add(antwoord.get());
            }
        }

        assertThat(antwoorden).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(poort.gebeurtenissen(bericht))
                .extracting(Gebeurtenis::soort)
                .containsExactly("ontvangen", "geparkeerd", "hervat");
    }

    @Test
    void watNietInDeVerwerkingIsGeparkeerdWordtNietHervat() {
        poort.voegToe("42420001");
        Bericht bericht = poort.ontvangen("0384", "42420001", "A1");
        weigert(bericht.id(), 409);
        poort.werkAf();
        weigert(bericht.id(), 409);

        poort.jdbc().sql("update bericht set status = 'GEPARKEERD'").update();
        weigert(bericht.id(), 409);
        weigert(UUID.randomUUID(), 404);
        assertThat(poort.gebeurtenissen(bericht)).extracting(Gebeurtenis::soort).doesNotContain("hervat");
    }

    private Bericht geparkeerd(String identificatie) {
        Bericht bericht = poort.ontvangen("0384", "42420001", identificatie);
        poort.werkAf();
        assertThat(poort.status(bericht)).isEqualTo(BerichtStatus.GEPARKEERD);
        return bericht;
    }

    private Bericht hervat(UUID id) {
        return poort.bean(Hervatting.class).hervat(id, BESLUIT);
    }

    private void weigert(UUID id, int status) {
        assertThatThrownBy(() -> hervat(id))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.status()).isEqualTo(status));
    }
}
