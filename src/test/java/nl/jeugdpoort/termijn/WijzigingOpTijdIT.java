package nl.jeugdpoort.termijn;

import static nl.jeugdpoort.termijn.TermijnStatus.GEHAALD;
import static nl.jeugdpoort.termijn.TermijnStatus.VERLOPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Feiten.Product;
import nl.jeugdpoort.cli.simulatie.Berichtsoort;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import nl.jeugdpoort.cli.simulatie.Verkeer;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.schema.Schematoetser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OP343 and TR380 on real requests for change: read as they come in, and timed. */
class WijzigingOpTijdIT {

    // A Monday.
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);
    private static final Toetser TOETSER = new Schematoetser(List.of());

    private final Proefketen keten = Proefketen.op(VANDAAG + "T10:00:00Z");

    @Test
    void eenNieuwProductDatLaterBegintIsOpTijdGevraagd() {
        keten.verwerk(ontvangen(nieuw()));
        assertThat(keten.status("OP343")).isEqualTo(GEHAALD);
        assertThat(keten.signalen.kort()).isEmpty();
    }

    @ParameterizedTest(name = "een nieuw product per {0}")
    @CsvSource({"2026-11-27", "2026-11-23", "2026-10-01"})
    void eenNieuwProductDatTeGauwBegintIsTeLaatGevraagd(String ingang) {
        keten.verwerk(ontvangen(per(ingang, nieuw())));
        assertThat(keten.status("OP343")).isEqualTo(VERLOPEN);
        assertThat(keten.signalen.kort()).containsExactly("termijn-te-laat>42420001");
    }

    @Test
    void eenTeWijzigenProductDatZijnBeginHoudtKanNietTeLaatZijn() {
        keten.verwerk(ontvangen(teWijzigen()));
        assertThat(keten.aantal("OP343")).isZero();
    }

    @ParameterizedTest(name = "een wijziging per {0}: {1}")
    @CsvSource({"2026-11-24, VERLOPEN", "2026-11-30, GEHAALD"})
    void eenTeWijzigenProductMetEenNieuwBeginMoetOpTijdGevraagd(String ingang, TermijnStatus status) {
        keten.verwerk(ontvangen(per(ingang, teWijzigen())));
        assertThat(keten.status("OP343")).isEqualTo(status);
    }

    @Test
    void hetVroegsteBeginTelt() {
        String product = "<jw317:NieuwProduct>" + tussen(nieuw(), "<jw317:NieuwProduct>", "</jw317:NieuwProduct>");
        String tweemaal = nieuw().replace(
                        product, per("2026-12-24", product) + "</jw317:NieuwProduct>" + per("2026-12-10", product));
        assertThat(ontvangen(tweemaal).kop().feiten().producten())
                .extracting(Product::begin)
                .containsExactly(LocalDate.of(2026, 12, 10));
    }

    private Bericht ontvangen(String bericht) {
        Toetsresultaat gelezen = TOETSER.toets(bericht.getBytes(StandardCharsets.UTF_8));
        assertThat(gelezen.bevindingen()).isEmpty();
        Bericht sjabloon = keten.bericht("JW317", BerichtStatus.GOEDGEKEURD, null, List.of());
        return new Bericht(
                sjabloon.id(),
                sjabloon.volgnummer(),
                gelezen.kop(),
                sjabloon.kanaal(),
                sjabloon.indiener(),
                sjabloon.referentienummer(),
                sjabloon.status(),
                null,
                sjabloon.ontvangenOp(),
                true);
    }

    private static String nieuw() {
        return verzoek(tekst -> tekst.contains("NieuwProduct>"));
    }

    private static String teWijzigen() {
        return verzoek(tekst -> tekst.contains("TeWijzigenProduct>") && !tekst.contains("NieuwProduct>"));
    }

    private static String verzoek(Predicate<String> zoals) {
        Verkeer verkeer = new Verkeer(new Run(343, VANDAAG), new Paar("0384", "42420001"), 0, 2000);
        return Stream.generate(verkeer::volgende)
                .takeWhile(Objects::nonNull)
                .filter(bericht -> bericht.soort() == Berichtsoort.JW317)
                .map(Simbericht::inhoud)
                .map(inhoud -> new String(inhoud, StandardCharsets.UTF_8))
                .filter(zoals)
                .findFirst()
                .orElseThrow();
    }

    private static String per(String ingang, String bericht) {
        return bericht.replaceFirst("(GewensteIngangsdatum>)[^<]+", "$1" + ingang)
                .replaceAll("(<\\w+:Einddatum>)[^<]+", "$12027-12-31");
    }

    private static String tussen(String tekst, String van, String tot) {
        return tekst.substring(tekst.indexOf(van) + van.length(), tekst.indexOf(tot));
    }
}
