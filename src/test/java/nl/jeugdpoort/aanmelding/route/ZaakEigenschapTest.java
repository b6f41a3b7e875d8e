package nl.jeugdpoort.aanmelding.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for a case whatever happens to it: any kinds of events, from people, messages and expiring terms, in any order. */
class ZaakEigenschapTest {

    private static final Map<String, Route> ROUTES =
            Map.of("301", Proefroute.lees("301"), "315", Proefroute.lees("315"));

    /** One attempt: a kind of event, and where in the route a term would expire. */
    record Poging(Gebeurtenissoort soort, int stap) {}

    @Property(seed = "20261127")
    void eenZaakKomtNooitInEenToestandDieDeRouteNietKent(
            @ForAll("routes") String code, @ForAll("pogingen") List<Poging> pogingen) {
        Route route = ROUTES.get(code);
        Set<String> bekend = route.stappen().stream().map(Stap::code).collect(Collectors.toSet());
        Zaak zaak = Zaak.nieuw(route);
        List<Gebeurtenis> gebeurd = new ArrayList<>();
        for (Poging poging : pogingen) {
            Gebeurtenis gebeurtenis = gebeurtenis(zaak, poging);
            zaak = probeer(zaak, gebeurtenis, gebeurd);
            assertThat(zaak.stappen().keySet()).isSubsetOf(bekend);
            if (zaak.status() == Zaakstatus.LOOPT) {
                assertThat(zaak.aanZet())
                        .as("somebody must act in %s", gebeurd)
                        .anyMatch(stap -> !stap.code().startsWith("GI-"));
            } else {
                assertThat(zaak.aanZet()).as("nothing runs in an ended case").isEmpty();
            }
        }
        assertThat(Zaak.uit(route, gebeurd)).isEqualTo(zaak);
    }

    /** The maatregel never ends, blocks or moves the aanmelding: without its events the other steps stand as they do with them. */
    @Property(seed = "20261127")
    void deMaatregelLaatDeAanmeldingMetRust(@ForAll("routes") String code, @ForAll("pogingen") List<Poging> pogingen) {
        Route route = ROUTES.get(code);
        Zaak met = Zaak.nieuw(route);
        Zaak zonder = Zaak.nieuw(route);
        for (Poging poging : pogingen) {
            Gebeurtenis gebeurtenis = gebeurtenis(met, poging);
            met = probeer(met, gebeurtenis, new ArrayList<>());
            if (!overMaatregel(gebeurtenis)) {
                zonder = probeer(zonder, gebeurtenis(zonder, poging), new ArrayList<>());
            }
            assertThat(zonder.status()).isEqualTo(met.status());
            assertThat(zonder.aanZet())
                    .isEqualTo(met.aanZet().stream()
                            .filter(stap -> !stap.code().startsWith("GI-"))
                            .toList());
        }
    }

    private static boolean overMaatregel(Gebeurtenis gebeurtenis) {
        return gebeurtenis.soort() == Gebeurtenissoort.BESCHIKKING_ONTVANGEN
                || gebeurtenis.soort().name().startsWith("MAATREGEL")
                || gebeurtenis.stap() != null && gebeurtenis.stap().startsWith("GI-");
    }

    /** An allowed event is taken and another refused, as the case says beforehand; a refused one changes nothing. */
    private static Zaak probeer(Zaak zaak, Gebeurtenis gebeurtenis, List<Gebeurtenis> gebeurd) {
        boolean mag = gebeurtenis.soort() == Gebeurtenissoort.TERMIJN_VERLOPEN
                ? zaak.loopt(gebeurtenis.stap())
                        && zaak.route().stap(gebeurtenis.stap()).termijn() != null
                : zaak.toegestaan().contains(gebeurtenis.soort());
        if (!mag) {
            assertThatThrownBy(() -> zaak.met(gebeurtenis)).isInstanceOf(NietToegestaan.class);
            return zaak;
        }
        gebeurd.add(gebeurtenis);
        return zaak.met(gebeurtenis);
    }

    private static Gebeurtenis gebeurtenis(Zaak zaak, Poging poging) {
        List<Stap> stappen = zaak.route().stappen();
        return Proefroute.volgende(
                zaak,
                poging.soort(),
                stappen.get(poging.stap() % stappen.size()).code());
    }

    @Provide
    Arbitrary<String> routes() {
        return Arbitraries.of("301", "315");
    }

    /** Two hundred of them; what ends a case comes seldom, so that most cases live long. */
    @Provide
    Arbitrary<List<Poging>> pogingen() {
        Set<Gebeurtenissoort> zelden =
                Set.of(Gebeurtenissoort.INGETROKKEN, Gebeurtenissoort.WOONPLAATSBEGINSEL, Gebeurtenissoort.JW305);
        Gebeurtenissoort[] meestal = Stream.of(Gebeurtenissoort.values())
                .filter(soort -> !zelden.contains(soort))
                .toArray(Gebeurtenissoort[]::new);
        Arbitrary<Gebeurtenissoort> soort =
                Arbitraries.frequencyOf(Tuple.of(60, Arbitraries.of(meestal)), Tuple.of(1, Arbitraries.of(zelden)));
        return Combinators.combine(soort, Arbitraries.integers().between(0, 99))
                .as(Poging::new)
                .list()
                .ofSize(200);
    }
}
