package nl.jeugdpoort.aanmelding;

import static nl.jeugdpoort.aanmelding.Proefzaken.AANBIEDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.ANDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.product;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.jeugdpoort.aanmelding.opslag.AanmeldingStore;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.aanmelding.route.Zaakstatus;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two hundred random reports, messages, retours and nights on real cases: exactly the steps that run have an open term, an ended case
 * has none, and the stored events give the state that the lists show.
 */
class WillekeurIT {

    private static final int KEER = 200;
    private static final List<Gebeurtenissoort> GEMELD = Stream.of(Gebeurtenissoort.values())
            .filter(soort -> soort != Gebeurtenissoort.TERMIJN_VERLOPEN)
            .filter(soort -> soort != Gebeurtenissoort.INGETROKKEN && soort != Gebeurtenissoort.WOONPLAATSBEGINSEL)
            .toList();

    @ParameterizedTest(name = "gemeente {0}, zaad {1}")
    @CsvSource({"0200, 1", "0200, 2", "0200, 3", "0268, 4", "0268, 5", "0268, 6"})
    void termijnenHorenBijStappen(String gemeente, long zaad) {
        try (Proefzaken zaken = Proefzaken.op("2026-11-23T10:00:00Z")) {
            var toeval = new Random(zaad);
            List<UUID> ids = new ArrayList<>();
            List<Bericht> verstuurd = new ArrayList<>();
            for (int i = 0; i < KEER; i++) {
                if (ids.stream().noneMatch(id -> loopt(zaken, id))) {
                    ids.add(zaken.begin(gemeente, AANBIEDER));
                }
                gebeurt(zaken, ids.getLast(), gemeente, toeval, verstuurd);
                ids.forEach(id -> klopt(zaken, id));
            }
            assertThat(ids.stream()
                            .mapToInt(id -> zaken.dossier(id).gebeurtenissen().size())
                            .sum())
                    .as("events in %s cases", ids.size())
                    .isGreaterThan(25);
        }
    }

    private static boolean loopt(Proefzaken zaken, UUID id) {
        return zaken.dossier(id).status() == Zaakstatus.LOOPT;
    }

    private static void gebeurt(Proefzaken zaken, UUID id, String gemeente, Random toeval, List<Bericht> verstuurd) {
        switch (toeval.nextInt(10)) {
            case 0 -> verstuurd.add(zaken.stuur("JW301", gemeente, ofGi(toeval), product("R1", null, null)));
            case 1 -> verstuurd.add(zaken.stuur("JW315", ofGi(toeval), gemeente, product("R1", null, null)));
            case 2 -> zaken.stuur("JW319", gemeente, ofGi(toeval), product("R1", null, "" + (1 + toeval.nextInt(2))));
            case 3 -> start(zaken, gemeente, toeval, verstuurd);
            case 4 ->
                verstuurd.stream()
                        .skip(toeval.nextInt(verstuurd.size() + 1))
                        .findFirst()
                        .ifPresent(zaken::keurAf);
            case 5 ->
                zaken.bewaakOp(zaken.klok
                        .instant()
                        .plus(Duration.ofHours(toeval.nextInt(60)))
                        .toString());
            default -> meld(zaken, id, soort(zaken, id, toeval), toeval);
        }
    }

    /** Seldom, for it ends the case; a refusal that comes later opens it again. */
    private static void start(Proefzaken zaken, String gemeente, Random toeval, List<Bericht> verstuurd) {
        if (toeval.nextInt(8) == 0) {
            verstuurd.add(zaken.stuur("JW305", aanbieder(toeval), gemeente, product(null, null, "1")));
        }
    }

    /** Half of the time something that the case allows now, so that it gets far along its route. */
    private static Gebeurtenissoort soort(Proefzaken zaken, UUID id, Random toeval) {
        List<Gebeurtenissoort> keuze = new ArrayList<>(GEMELD);
        if (toeval.nextBoolean()) {
            keuze.retainAll(zaak(zaken, id).zaak().toegestaan());
        }
        return keuze.isEmpty() ? Gebeurtenissoort.SPOED : keuze.get(toeval.nextInt(keuze.size()));
    }

    private static Aanmelding zaak(Proefzaken zaken, UUID id) {
        return zaken.bean(AanmeldingStore.class).lees(List.of(id)).getFirst();
    }

    /** An operator may report anything that people report; what the step does not allow is refused. */
    private static void meld(Proefzaken zaken, UUID id, Gebeurtenissoort soort, Random toeval) {
        String aanbieder = soort.vraagtAanbieder() ? aanbieder(toeval) : null;
        var melding = Melding.vanMens(soort, "operator", aanbieder, null, null, null);
        try {
            zaken.bean(Aanmeldbalie.class).meld(id, melding, Aanroeper.operator("operator"));
        } catch (Weigering e) {
            assertThat(e.status()).isEqualTo(409);
        }
    }

    private static void klopt(Proefzaken zaken, UUID id) {
        Aanmelding nu = zaak(zaken, id);
        long metTermijn = nu.zaak().aanZet().stream()
                .filter(stap -> stap.termijn() != null)
                .count();
        assertThat(zaken.openTermijnen(id)).as("open terms").isEqualTo((int) metTermijn);
        String stand = zaken.jdbc
                .sql("select concat_ws(' ', status, laatste) from aanmelding where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        assertThat(stand).isEqualTo(nu.zaak().status() + " " + nu.zaak().laatste());
    }

    /** The GI asks for the maatregel as an aanbieder does for help. */
    private static String ofGi(Random toeval) {
        return toeval.nextInt(3) == 0 ? Proefzaken.GI : aanbieder(toeval);
    }

    private static String aanbieder(Random toeval) {
        return toeval.nextBoolean() ? AANBIEDER : ANDER;
    }
}
