package nl.jeugdpoort.contact;

import static nl.jeugdpoort.contact.Proefregel.met;
import static nl.jeugdpoort.contact.Proefregel.mutaties;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.jeugdpoort.deelnemer.ProefDeelnemers;
import nl.jeugdpoort.signaal.Meldingen.Melding;
import org.junit.jupiter.api.Test;

/** Suppliers are reminded of what they did not confirm for 90 days, once per 90 days. */
class HerinneringIT {

    private final Contactproef proef = new Contactproef();

    @Test
    void naDeTijdVanDeRegioWordtDeLeverancierEenKeerHerinnerd() {
        proef.lever(mutaties(met("A"), met("B")));
        na(Duration.ofDays(90).minusSeconds(1));
        assertThat(herinneringen()).isEmpty();
        assertThat(verouderd()).isFalse();

        na(Duration.ofSeconds(1));
        na(Duration.ofDays(1));
        assertThat(verouderd()).isTrue();
        assertThat(herinneringen()).hasSize(1);
        assertThat(herinneringen().getFirst().deelnemer()).isEqualTo("0268");
        assertThat(herinneringen().getFirst().onderwerp()).isEqualTo("contacten/JZ32/0268");
        assertThat(herinneringen().getFirst().tekst())
                .startsWith(
                        "In het contactregister van Rijk van Nijmegen zijn 2 regels van organisatie 0268 langer dan 90 dagen");

        na(Duration.ofDays(89));
        assertThat(herinneringen()).hasSize(2);
    }

    @Test
    void eenLeverancierVindtWatHijMoetBevestigen() {
        proef.lever(mutaties(met("A"), met("B")));
        na(Duration.ofDays(91));
        proef.lever(mutaties(met("A").zet("mutatie", "bevestigen")));
        var grens = proef.register.grens(ProefDeelnemers.regios().vind("JZ32").orElseThrow());
        var vraag = new Contactvraag("JZ32", null, null, null, "0268", null, proef.register.vandaag(), grens);

        assertThat(proef.register.zoek(vraag, 0, 9))
                .extracting(contact -> contact.sleutel().kenmerk())
                .containsExactly("B");
    }

    @Test
    void bevestigenHaaltDeHerinneringWegAlsAllesBevestigdIs() {
        proef.lever(mutaties(met("A"), met("B")));
        na(Duration.ofDays(91));
        int eerder = proef.signalen.beeindigd.size();
        proef.lever(mutaties(met("A").zet("mutatie", "bevestigen")));
        assertThat(proef.signalen.beeindigd).hasSize(eerder);
        proef.lever(mutaties(met("B")));
        assertThat(proef.signalen.beeindigd).hasSize(eerder + 1).endsWith("contacten/JZ32/0268");
        na(Duration.ofDays(1));
        assertThat(herinneringen()).hasSize(1);
    }

    @Test
    void wieGeenDeelnemerIsWordtHerinnerdDoorDeBeheerder() {
        proef.lever(Csvlevering.lees(
                Proefregel.csv(List.of(met("V").zet("organisatie", "VT-GZ").zet("functie", "teamleider"))),
                Map.of("regio", "JZ32", "soort", "mutaties")));
        na(Duration.ofDays(91));

        assertThat(herinneringen()).extracting(Melding::deelnemer).containsExactly("0268");
    }

    @Test
    void watVoorbijOfBeeindigdIsHoeftNiemandTeBevestigen() {
        proef.lever(mutaties(met("A").zet("geldigTot", "2026-12-31"), met("B")));
        proef.lever(mutaties(met("B").zet("mutatie", "beeindigen")));
        na(Duration.ofDays(91));

        assertThat(herinneringen()).isEmpty();
    }

    @Test
    void vierKnooppuntenHerinnerenSamenEenKeer() throws Exception {
        proef.lever(mutaties(met("A")));
        proef.klok.nu = proef.klok.nu.plus(Duration.ofDays(91));
        try (var wakers = Executors.newFixedThreadPool(4)) {
            Callable<Void> waker = () -> {
                proef.herinnering.herinner();
                return null;
            };
            for (var klaar : wakers.invokeAll(List.of(waker, waker, waker, waker))) {
                klaar.get();
            }
        }
        proef.herinnering.herinner();
        assertThat(herinneringen()).hasSize(1);
    }

    private void na(Duration duur) {
        proef.klok.nu = proef.klok.nu.plus(duur);
        proef.herinnering.herinner();
    }

    private List<Melding> herinneringen() {
        return proef.signalen.van("contact-verouderd");
    }

    private boolean verouderd() {
        return proef.register
                .beelden(List.of(proef.contact("A")), proef.register.vandaag())
                .getFirst()
                .verouderd();
    }
}
