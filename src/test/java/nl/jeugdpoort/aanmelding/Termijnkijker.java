package nl.jeugdpoort.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Looks at the terms of one case at the very moments at which something should happen to them. */
record Termijnkijker(Proefzaken zaken, UUID id) {

    /** Who must act is warned at a moment, and not a second before it. */
    void nadertOp(String moment, String code, String... aan) {
        opDeSeconde(moment, code, "termijn-nadert", aan);
        assertThat(zaken.termijn(id, code)).isEqualTo("LOOPT");
    }

    /** The term is over at a moment, and not a second before it, and these are told; null is the operator. */
    void verlooptOp(String moment, String code, String... aan) {
        opDeSeconde(moment, code, "termijn-verlopen", aan);
        assertThat(zaken.termijn(id, code)).isEqualTo("VERLOPEN");
    }

    /** The term was met now: in time, or too late when it had expired. */
    void isGehaald(String code) {
        assertThat(gehaaldOp(code)).as(code).isEqualTo(zaken.klok.instant());
    }

    private void opDeSeconde(String moment, String code, String soort, String... aan) {
        zaken.signalen.nieuw();
        zaken.bewaakOp(Instant.parse(moment).minusSeconds(1).toString());
        assertThat(gemeld(code, soort)).as("%s before its time", soort).isEmpty();
        zaken.bewaakOp(moment);
        assertThat(gemeld(code, soort))
                .as("%s of %s at %s", soort, code, moment)
                .containsExactly(aan);
    }

    private List<String> gemeld(String code, String soort) {
        return zaken.signalen.alle.stream()
                .filter(m -> m.soort().equals(soort) && m.tekst().contains("(" + code + ")"))
                .map(m -> m.deelnemer())
                .toList();
    }

    private Instant gehaaldOp(String code) {
        return zaken.jdbc
                .sql(
                        "select gehaald_op from termijn where code = :code and sleutel like :sleutel order by id desc limit 1")
                .param("code", code)
                .param("sleutel", "aanmelding/" + id + "/%")
                .query((rij, nummer) -> rij.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }
}
