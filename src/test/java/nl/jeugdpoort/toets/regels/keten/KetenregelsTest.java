package nl.jeugdpoort.toets.regels.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.EerdereBerichten;
import nl.jeugdpoort.toets.regels.Gemeentecodes;
import nl.jeugdpoort.toets.regels.Ketenbericht;
import nl.jeugdpoort.toets.regels.Ketenboek;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;
import nl.jeugdpoort.toets.regels.Regelvinder;
import nl.jeugdpoort.toets.schema.Proefberichten;
import nl.jeugdpoort.toets.schema.Schematoetser;
import org.junit.jupiter.api.Test;

/** Each chain rule with a message that keeps it and one that breaks it; the messages are signed on 1 July 2026. */
class KetenregelsTest {

    private static final Gemeentecodes GEMEENTEN = new Gemeentecodes(Path.of("config"));
    private static final String JW301 = Proefberichten.jw301();

    private static List<Bevinding> toets(String bericht, String nu, boolean eerderGebruikt) {
        EerdereBerichten eerdere = b -> eerderGebruikt;
        Clock klok = Clock.fixed(Instant.parse(nu), ZoneOffset.UTC);
        List<Ketenregel> regels = List.of(new TR378(GEMEENTEN), new TR135(klok), new TR056(eerdere));
        byte[] inhoud = bericht.getBytes(StandardCharsets.UTF_8);
        Berichtkop kop = new Schematoetser(List.of()).toets(inhoud).kop();
        Bericht opgeslagen = new Bericht(
                UUID.randomUUID(),
                2,
                kop,
                Kanaal.REST,
                kop.afzender(),
                UUID.randomUUID(),
                BerichtStatus.ONTVANGEN,
                null,
                Instant.parse(nu),
                true);
        return new Ketenboek(regels).toets(new Ketenbericht(kop, opgeslagen, () -> inhoud), regel -> true);
    }

    @Test
    void een_goed_bericht_heeft_geen_bevindingen() {
        assertThat(toets(JW301, "2026-07-01T10:00:00Z", false)).isEmpty();
    }

    @Test
    void TR135_rekent_met_de_Nederlandse_dag() {
        assertThat(toets(JW301, "2026-06-30T22:00:00Z", false)).isEmpty();
        assertThat(toets(JW301, "2026-06-30T21:59:59Z", false)).singleElement().satisfies(b -> {
            assertThat(b.regel()).isEqualTo("TR135");
            assertThat(b.retourcode()).isEqualTo("8848");
            assertThat(b.niveau()).isEqualTo(Niveau.EXTERN);
            assertThat(b.pad()).isEqualTo("/Bericht/Header/BerichtIdentificatie/Dagtekening");
            assertThat(JW301.lines().toList().get(b.regelnummer() - 1)).contains("Dagtekening");
            assertThat(b.waarde()).isEqualTo("2026-07-01");
        });
    }

    @Test
    void TR056_noemt_de_identificatie_die_al_gebruikt_is() {
        assertThat(toets(JW301, "2026-07-01T10:00:00Z", true)).singleElement().satisfies(b -> {
            assertThat(b.regel()).isEqualTo("TR056");
            assertThat(b.retourcode()).isEqualTo("9056");
            assertThat(b.niveau()).isEqualTo(Niveau.HISTORIE);
            assertThat(JW301.lines().toList().get(b.regelnummer() - 1)).contains("<ijw:Identificatie>");
        });
    }

    @Test
    void TR378_kent_alleen_gemeenten_die_bestaan() {
        String onbekend = JW301.replaceFirst("<jw301:Afzender>0384", "<jw301:Afzender>9999");
        assertThat(toets(onbekend, "2026-07-01T10:00:00Z", false))
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.regel()).isEqualTo("TR378");
                    assertThat(b.retourcode()).isEqualTo("S300");
                    assertThat(b.pad()).isEqualTo("/Bericht/Header/Afzender");
                    assertThat(b.waarde()).isEqualTo("9999");
                    assertThat(b.kolom()).isGreaterThan(1);
                });
    }

    @Test
    void TR378_kijkt_bij_een_herindeling_ook_naar_de_ingangsdatum() {
        String brielle = JW301.replaceFirst("<jw301:Afzender>0384", "<jw301:Afzender>0501");
        assertThat(toets(brielle, "2026-07-01T10:00:00Z", false)).hasSize(1);
        String eerder = brielle.replaceFirst("<jw301:Ingangsdatum>[^<]*", "<jw301:Ingangsdatum>2022-12-31");
        assertThat(toets(eerder, "2026-07-01T10:00:00Z", false)).isEmpty();
    }

    @Test
    void TR378_leest_de_woonplaats_in_een_JW319() {
        String jw319 = Proefberichten.perSoort()
                .get("JW319")
                .replaceFirst("(?s)<jw319:VerzoekAntwoord>.*</jw319:Antwoord>", """
                        <jw319:VerzoekAntwoord>1</jw319:VerzoekAntwoord>
                        <jw319:RedenAfwijzingVerzoek>8</jw319:RedenAfwijzingVerzoek>
                        <jw319:Woonplaatsbeginsel><jw319:Gemeente>0000</jw319:Gemeente></jw319:Woonplaatsbeginsel>
                        </jw319:Antwoord>""");
        assertThat(toets(jw319, "2026-07-01T10:00:00Z", false))
                .singleElement()
                .extracting(Bevinding::pad)
                .isEqualTo("/Bericht/Antwoord/Woonplaatsbeginsel/Gemeente");
    }

    @Test
    void een_retour_valt_buiten_deze_regels() {
        Berichtkop kop = new Berichtkop("ijw/3.2", "JW302", "9999", "9998", "x", null, null, null);
        Ketenbericht retour = new Ketenbericht(kop, null, () -> new byte[0]);
        assertThat(new Ketenboek(List.of(new TR378(GEMEENTEN))).toets(retour, regel -> true))
                .isEmpty();
    }

    @Test
    void elke_regel_wordt_gevonden_en_heet_naar_zijn_code() {
        EerdereBerichten geen = b -> false;
        List<Ketenregel> regels = Regelvinder.vind(Ketenregel.class, regel -> true, GEMEENTEN, Clock.systemUTC(), geen);
        assertThat(regels)
                .allSatisfy(r -> assertThat(r.getClass().getSimpleName())
                        .isEqualTo(r.getClass().getAnnotation(Regel.class).code()));
        assertThat(new Ketenboek(regels).codes())
                .contains("TR056", "TR135", "TR378")
                .doesNotHaveDuplicates();
    }
}
