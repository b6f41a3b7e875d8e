package nl.jeugdpoort.aanmelding;

import static nl.jeugdpoort.aanmelding.Mijlpaalstatus.KLAAR;
import static nl.jeugdpoort.aanmelding.Mijlpaalstatus.LOOPT;
import static nl.jeugdpoort.aanmelding.Mijlpaalstatus.NIET_NODIG;
import static nl.jeugdpoort.aanmelding.Mijlpaalstatus.TE_LAAT;
import static nl.jeugdpoort.aanmelding.Mijlpaalstatus.WACHT;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_301;
import static nl.jeugdpoort.aanmelding.Proefzaken.GI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.audit.Auditregel;
import nl.jeugdpoort.audit.Handeling;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Weigering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How far a case is, in six milestones, and what people see of it. */
class VoortgangIT {

    private static final Aanroeper OPERATOR = Aanroeper.operator("operator");
    private static final Bladzijde BLAD = new Bladzijde(1, 50);

    private final Proefzaken proef = Proefzaken.op("2026-11-23T10:00:00Z");
    private final Aanmeldloket loket = proef.bean(Aanmeldloket.class);

    @AfterEach
    void sluit() {
        proef.close();
    }

    private void meld(UUID id, String soort, String wie) {
        loket.meld(id, soort, new Gebeurtenismelding(soort, null, null, null), Aanroeper.deelnemer(wie));
    }

    private List<Mijlpaalstatus> standen(UUID id) {
        return loket.zicht(id, OPERATOR).mijlpalen().stream()
                .map(Mijlpaalregel::status)
                .toList();
    }

    @Test
    void eenZaakGaatMijlpaalVoorMijlpaalVooruit() {
        UUID id = proef.begin(GEMEENTE_301, null);
        assertThat(standen(id)).containsExactly(LOOPT, WACHT, WACHT, WACHT, WACHT, WACHT);
        Mijlpaalregel contact = loket.zicht(id, OPERATOR).mijlpalen().getFirst();
        assertThat(contact.wie()).containsExactly("de jeugdbeschermer", "het lokaal team");
        assertThat(contact.deelnemers()).containsExactly(GI, GEMEENTE_301);
        assertThat(contact.uiterlijk()).isNotNull();
        meld(id, "overleg-lokaal-team", GI);
        assertThat(standen(id)).containsExactly(KLAAR, LOOPT, LOOPT, WACHT, WACHT, WACHT);
        meld(id, "bepaling-bij-lokaal-team", GEMEENTE_301);
        assertThat(standen(id))
                .as("the form is still awaited")
                .containsExactly(KLAAR, KLAAR, LOOPT, LOOPT, WACHT, WACHT);
        meld(id, "ingetrokken", GI);
        assertThat(standen(id)).containsExactly(KLAAR, KLAAR, NIET_NODIG, NIET_NODIG, NIET_NODIG, NIET_NODIG);
    }

    @Test
    void watTeLaatIsStaatErAlsTeLaat() {
        UUID id = proef.begin(GEMEENTE_301, null);
        proef.bewaakOp("2026-11-27T10:00:00Z");
        assertThat(standen(id).getFirst()).isEqualTo(TE_LAAT);
    }

    @Test
    void deLijstIsTeFilterenEnTeTellen() {
        UUID gewoon = proef.begin(GEMEENTE_301, null);
        UUID spoed = proef.begin(GEMEENTE_301, null, true);
        meld(gewoon, "overleg-lokaal-team", GI);
        assertThat(lijst(new Zaakvraag(Zaakkeuze.LOPEND, null, null, null), OPERATOR))
                .containsExactly(spoed, gewoon);
        assertThat(lijst(new Zaakvraag(Zaakkeuze.LOPEND, GEMEENTE_301, "2+3", null), OPERATOR))
                .containsExactly(gewoon);
        assertThat(lijst(new Zaakvraag(Zaakkeuze.LOPEND, "0363", null, null), OPERATOR))
                .isEmpty();
        assertThat(lijst(new Zaakvraag(Zaakkeuze.ALLE, null, null, true), OPERATOR))
                .containsExactly(spoed);
        assertThat(lijst(new Zaakvraag(Zaakkeuze.ALLE, GEMEENTE_301, null, null), Aanroeper.deelnemer("0363")))
                .isEmpty();
        var lopend = new Zaakvraag(Zaakkeuze.LOPEND, null, null, null);
        assertThat(loket.tel(lopend, OPERATOR)).isEqualTo(new Aanmeldtelling(2, 1, 0));
        assertThat(loket.tel(lopend, Aanroeper.deelnemer("0363"))).isEqualTo(new Aanmeldtelling(0, 0, 0));
        proef.bewaakOp("2026-11-27T10:00:00Z");
        assertThat(loket.tel(lopend, OPERATOR).teLaat()).isEqualTo(1);
    }

    private List<UUID> lijst(Zaakvraag vraag, Aanroeper wie) {
        return loket.lijst(vraag, wie, BLAD).stream()
                .map(zaak -> zaak.regel().id())
                .toList();
    }

    @Test
    void eenMeldingStaatEenKeerInHetAuditlog() {
        UUID id = proef.begin(GEMEENTE_301, null);
        meld(id, "spoed", GI);
        meld(id, "spoed", GI);
        assertThat(proef.audit)
                .containsExactly(
                        new Auditregel(GI, "deelnemer", Handeling.GEMELD, "aanmelding", id.toString(), "spoed", true));
        assertThatThrownBy(() -> meld(id, "afwijzing", GEMEENTE_301)).isInstanceOf(Weigering.class);
        assertThat(proef.audit).hasSize(1);
    }
}
