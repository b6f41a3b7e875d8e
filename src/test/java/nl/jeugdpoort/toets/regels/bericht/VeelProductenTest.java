package nl.jeugdpoort.toets.regels.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.schema.Proefberichten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A message with far more products than anyone grants takes no more than its share of time. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class VeelProductenTest {

    private static final int VEEL = 40_000;
    private static final LocalDate EERSTE_DAG = LocalDate.of(1950, 1, 1);
    private static final Toetser TOETSER = Proefberichten.toetserMetRegels();
    private static final String PRODUCT = """
            <jw301:ToegewezenProduct><jw301:ToewijzingNummer>%d</jw301:ToewijzingNummer>
            <jw301:Product><ijw:Categorie>45</ijw:Categorie><ijw:Code>45A04</ijw:Code></jw301:Product>
            <jw301:Toewijzingsdatum>2026-07-01</jw301:Toewijzingsdatum><jw301:Toewijzingstijd>09:00:01</jw301:Toewijzingstijd>
            <jw301:Ingangsdatum>%s</jw301:Ingangsdatum><jw301:Einddatum>%s</jw301:Einddatum>
            <jw301:Omvang><ijw:Volume>1</ijw:Volume><ijw:Eenheid>04</ijw:Eenheid><ijw:Frequentie>4</ijw:Frequentie></jw301:Omvang>
            </jw301:ToegewezenProduct>
            """;

    @Test
    void perioden_die_op_elkaar_aansluiten() {
        assertThat(toets(i -> PRODUCT.formatted(i + 1, EERSTE_DAG.plusDays(i), EERSTE_DAG.plusDays(i))))
                .isEmpty();
    }

    /** In an order in which no period touches the one before. */
    @Test
    void perioden_door_elkaar_waarvan_de_laatste_er_een_raakt() {
        assertThat(toets(i -> {
                    int dag = i == VEEL - 1 ? 0 : (int) (i * 7919L % VEEL);
                    return PRODUCT.formatted(i + 1, EERSTE_DAG.plusDays(dag), EERSTE_DAG.plusDays(dag));
                }))
                .singleElement()
                .extracting(Bevinding::regel, Bevinding::pad)
                .containsExactly("TR302", "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[" + VEEL + "]");
    }

    @Test
    void van_perioden_die_elkaar_allemaal_raken_worden_de_eerste_duizend_gemeld() {
        List<Bevinding> bevindingen = toets(i -> PRODUCT.formatted(i + 1, "2026-01-01", "2027-01-01"));
        assertThat(bevindingen).hasSize(1001).allMatch(b -> b.niveau() == Niveau.BERICHT);
        assertThat(bevindingen.getFirst().pad()).endsWith("ToegewezenProduct[2]");
        assertThat(bevindingen.getLast().melding()).contains("meer dan 1000 fouten");
    }

    private static List<Bevinding> toets(IntFunction<String> product) {
        String bericht = new String(Proefboom.van("JW301").bytes(), StandardCharsets.UTF_8);
        StringBuilder producten = new StringBuilder(bericht.substring(0, bericht.indexOf("<jw301:ToegewezenProduct>")));
        for (int i = 0; i < VEEL; i++) {
            producten.append(product.apply(i));
        }
        producten.append("</jw301:ToegewezenProducten></jw301:Client></jw301:Bericht>");
        return TOETSER.toets(producten.toString().getBytes(StandardCharsets.UTF_8))
                .bevindingen();
    }
}
