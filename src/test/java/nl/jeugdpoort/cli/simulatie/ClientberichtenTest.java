package nl.jeugdpoort.cli.simulatie;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.jeugdpoort.toets.Toetsbank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientberichtenTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 30);
    private static final String AANBIEDER = "42420001";

    @ParameterizedTest
    @ValueSource(longs = {1_000, 2_000, 1_800_000_000_000L, 1_800_000_001_000L})
    void elkBerichtIsGeldigEnGaatOverDezelfdeHulp(long seed) throws Exception {
        Clientberichten berichten = van(seed);
        String verzoek = goed(berichten.verzoek(AANBIEDER, DAG));
        String toewijzing = goed(berichten.toewijzing(AANBIEDER, DAG.plusDays(7)));
        String start = goed(berichten.start(AANBIEDER, DAG.plusDays(9)));

        assertThat(lees(toewijzing).referentie())
                .isEqualTo(lees(verzoek).referentie())
                .isNotNull();
        assertThat(lees(toewijzing).product()).isEqualTo(lees(verzoek).product());
        assertThat(lees(toewijzing).einde()).isEqualTo("2027-05-29");
        String nummer = "ToewijzingNummer>" + lees(toewijzing).nummer() + "<";
        assertThat(start).contains(nummer);
        assertThat(goed(berichten.intrekking(AANBIEDER, DAG.plusDays(9)))).contains(nummer, "RedenWijziging>13<");
        goed(berichten.toewijzing("65656055", DAG));
    }

    @Test
    void watEldersIsGemaaktGaatVerderInWatErOpVolgt() throws Exception {
        String elders = goed(van(1_000).verzoek(AANBIEDER, DAG))
                .replace("45A04", "45A03")
                .replace(">4<", ">240<");
        Clientberichten berichten = van(2_000);
        berichten.neemOver(AANBIEDER, elders);
        String toewijzing = goed(berichten.toewijzing(AANBIEDER, DAG));
        assertThat(lees(toewijzing).referentie()).isEqualTo(lees(elders).referentie());
        assertThat(toewijzing).contains(">45A03<", ">240<");
    }

    @Test
    void eenBudgetIsOokTeLezen() {
        Product product = new Hulplezer("<a:Ingangsdatum>2026-11-30</a:Ingangsdatum><a:Budget>350000</a:Budget>")
                .lees()
                .product();
        assertThat(product.volume()).isEqualTo(350_000);
        assertThat(product.frequentie()).isNull();
    }

    @Test
    void elkeRunGaatOverEenAnder() {
        assertThat(Client.van(new Run(1_000, DAG)).bsn())
                .isNotEqualTo(Client.van(new Run(2_000, DAG)).bsn());
    }

    private static Clientberichten van(long seed) {
        Run run = new Run(seed, DAG);
        return new Clientberichten(run, Client.van(run), "0268");
    }

    private static String goed(Simbericht bericht) throws Exception {
        new Schemas().keur(bericht.soort().name(), bericht.inhoud());
        assertThat(Toetsbank.los().toets(bericht.inhoud()).bevindingen()).isEmpty();
        return new String(bericht.inhoud(), UTF_8);
    }

    private static Toewijzing lees(String bericht) {
        return new Hulplezer(bericht).lees();
    }
}
