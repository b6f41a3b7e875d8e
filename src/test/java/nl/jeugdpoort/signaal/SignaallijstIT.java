package nl.jeugdpoort.signaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who was told what, on a real database. */
class SignaallijstIT {

    private static final Aanroeper GEMEENTE = Aanroeper.deelnemer("0384");
    private static final Aanroeper OPERATOR = Aanroeper.operator("operator");

    private final Signaalproef proef = new Signaalproef();
    private final SignalenIngang ingang = new SignalenIngang(new Signaallijst(proef.jdbc));

    @Test
    void eenDeelnemerZietZijnEigenSignalenDeNieuwsteEerst() {
        meld("0384", "eerste");
        meld("0141", "van een ander");
        meld(null, "voor de operator");
        meld("0384", "tweede");
        assertThat(teksten(null, null, GEMEENTE, 50)).containsExactly("tweede", "eerste");
        assertThat(teksten("0384", null, GEMEENTE, 1)).containsExactly("tweede");
        assertThat(teksten(null, Instant.now().plusSeconds(60), GEMEENTE, 50)).isEmpty();
        assertThatThrownBy(() -> teksten("0141", null, GEMEENTE, 50))
                .isInstanceOfSatisfying(
                        Weigering.class, fout -> assertThat(fout.status()).isEqualTo(403));
    }

    @Test
    void deOperatorZietZijnEigenSignalenOfDieVanWieHijNoemt() {
        meld(null, "voor de operator");
        meld("0141", "voor de gemeente");
        assertThat(teksten(null, null, OPERATOR, 50)).containsExactly("voor de operator");
        assertThat(teksten("0141", null, OPERATOR, 50)).containsExactly("voor de gemeente");
    }

    @Test
    void watIsAfgehandeldHeeftEenEinde() {
        meld("0384", "klaar");
        proef.transactie.executeWithoutResult(status -> proef.register.beeindig(List.of("termijn/klaar")));
        Signaalregel regel = lijst(null, null, GEMEENTE, 50).getFirst();
        assertThat(regel.onderwerp()).isEqualTo("termijn/klaar");
        assertThat(regel.beeindigdOp()).isAfterOrEqualTo(regel.gemeldOp());
    }

    @ParameterizedTest
    @ValueSource(strings = {Signaallijst.VAN_DEELNEMER, Signaallijst.VAN_OPERATOR})
    void hoeveelSignalenErOokZijnElkeVraagLooptLangsDeIndex(String vraag) {
        proef.jdbc.sql("""
                        insert into signaal (id, soort, deelnemer, tekst, gemeld_op)
                        select gen_random_uuid(), 'proef', case n % 200 when 0 then null else (1000 + n % 200)::text end, 'x', now()
                        from generate_series(1, 50000) n
                        """).update();
        proef.jdbc.sql("analyze signaal").update();
        List<String> plan = proef.jdbc
                .sql("explain " + vraag)
                .param("deelnemer", "1100")
                .param("vanaf", Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .param("hoogstens", 51)
                .param("overslaan", 0)
                .query(String.class)
                .list();
        assertThat(plan)
                .anyMatch(regel -> regel.contains("signaal_deelnemer"))
                .noneMatch(regel -> regel.contains("Seq Scan"));
    }

    /** Keeps apart what is told within one tick of the clock. */
    private void meld(String deelnemer, String tekst) {
        Instant voor = Instant.now();
        while (!Instant.now().isAfter(voor.plusMillis(1))) {
            Thread.onSpinWait();
        }
        var melding = new Meldingen.Melding("termijn-nadert", deelnemer, null, "termijn/" + tekst, tekst);
        proef.transactie.executeWithoutResult(status -> proef.register.meld(List.of(melding)));
    }

    private List<String> teksten(String deelnemer, Instant vanaf, Aanroeper wie, int hoogstens) {
        return lijst(deelnemer, vanaf, wie, hoogstens).stream()
                .map(Signaalregel::tekst)
                .toList();
    }

    private List<Signaalregel> lijst(String deelnemer, Instant vanaf, Aanroeper wie, int hoogstens) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            return ingang.zoek(deelnemer, vanaf, new Bladzijde(1, hoogstens), wie)
                    .getBody()
                    .items();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
