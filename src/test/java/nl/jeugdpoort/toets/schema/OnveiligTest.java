package nl.jeugdpoort.toets.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import org.junit.jupiter.api.Test;

/** Where the limits on messages lie, and what is said of one that goes beyond; {@link VijandigeInvoerTest} goes far beyond. */
class OnveiligTest {

    private static final String GOED = Proefberichten.jw301();
    private static final String VOOR_BSN = "<jw301:Bsn>";

    private final Toetser toetser = new Schematoetser(List.of());

    private Toetsresultaat toets(String bericht) {
        return toetser.toets(bericht.getBytes(StandardCharsets.UTF_8));
    }

    private Toetsresultaat met(String stuk) {
        return toets(GOED.replace(VOOR_BSN, stuk + VOOR_BSN));
    }

    private static String reeks(int aantal, IntFunction<String> deel) {
        return IntStream.range(0, aantal).mapToObj(deel).collect(Collectors.joining());
    }

    private static void onveilig(Toetsresultaat uitkomst, String melding) {
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.NIET_WELGEVORMD);
        assertThat(uitkomst.kop()).isNull();
        assertThat(uitkomst.bsns()).isEmpty();
        Bevinding b = uitkomst.bevindingen().getFirst();
        assertThat(b.regel()).isEqualTo("XML");
        assertThat(b.melding()).contains(melding);
        assertThat(b.pad()).isEqualTo("/Bericht/Client");
        String regel = GOED.lines().toList().get(b.regelnummer() - 1);
        assertThat(regel).contains(VOOR_BSN);
    }

    private static void alleenHetSchema(Toetsresultaat uitkomst, int bevindingen) {
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.SCHEMA_ONGELDIG);
        assertThat(uitkomst.bevindingen()).hasSize(bevindingen);
    }

    @Test
    void tot_en_met_64_lagen() {
        alleenHetSchema(met("<x>".repeat(62) + "</x>".repeat(62)), 1);
        onveilig(met("<x>".repeat(63) + "</x>".repeat(63)), "te diep genest");
    }

    @Test
    void tot_en_met_2000_vreemde_namen_van_elementen_attributen_en_prefixen() {
        String inX = "<x>" + reeks(500, i -> "<n" + i + "/>") + reeks(500, i -> "<a b" + i + "=''/>")
                + reeks(500, i -> "<a xmlns:p" + i + "='u'/>") + "</x>";
        alleenHetSchema(met(inX + "<y>" + reeks(495, i -> "<m" + i + "/>") + "</y>"), 2);
        onveilig(met(inX + "<y>" + reeks(496, i -> "<m" + i + "/>") + "</y>"), "te veel verschillende namen");
        onveilig(met(reeks(2001, i -> "<n" + i + "/>")), "te veel verschillende namen");
    }

    @Test
    void tot_en_met_32_attributen_van_hooguit_4096_tekens() {
        String attributen = "<x " + reeks(32, i -> " a" + i + "=''");
        alleenHetSchema(met(attributen + "/>"), 1);
        assertThat(met(attributen + " nogeen=''/>").oordeel()).isEqualTo(Oordeel.NIET_WELGEVORMD);
        alleenHetSchema(met("<x a='" + "a".repeat(4096) + "'/>"), 1);
        assertThat(met("<x a='" + "a".repeat(5000) + "'/>").oordeel()).isEqualTo(Oordeel.NIET_WELGEVORMD);
    }

    @Test
    void geen_entiteit_die_niet_bestaat_waar_die_ook_staat() {
        onveilig(met("&weg;"), "");
        onveilig(met("<x>&weg;</x>"), "");
        Toetsresultaat inWaarde = toets(GOED.replace(VOOR_BSN, VOOR_BSN + "&weg;"));
        onveilig(inWaarde, "");
    }

    @Test
    void geen_DOCTYPE() {
        Toetsresultaat uitkomst = toets(GOED.replaceFirst("\\?>", "?><!DOCTYPE x>"));
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.NIET_WELGEVORMD);
        assertThat(uitkomst.bevindingen().getFirst().melding()).contains("DOCTYPE");
        assertThat(uitkomst.bevindingen().getFirst().pad()).isEqualTo("/");
    }

    @Test
    void wat_te_vroeg_ophoudt_zegt_dat_ook() {
        String begin = GOED.substring(0, GOED.indexOf(VOOR_BSN));
        Bevinding b = toets(begin).bevindingen().getFirst();
        assertThat(b.melding()).contains("houdt te vroeg op");
        assertThat(b.pad()).isEqualTo("/Bericht/Client");
        assertThat(b.regelnummer()).isEqualTo(begin.lines().toList().size());
    }

    @Test
    void geen_bytes_die_geen_UTF_8_zijn() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        uit.writeBytes("<a>\n é".getBytes(StandardCharsets.UTF_8));
        uit.write(0xFF);
        Bevinding b = toetser.toets(uit.toByteArray()).bevindingen().getFirst();
        assertThat(b.melding()).contains("geen UTF-8");
        assertThat(b.regelnummer()).isEqualTo(2);
        assertThat(b.kolom()).isEqualTo(3);
        assertThat(toetser.toets(new byte[] {(byte) 0xFF})
                        .bevindingen()
                        .getFirst()
                        .melding())
                .contains("geen UTF-8");
    }

    @Test
    void wat_de_eerste_bytes_al_zeggen() {
        Bevinding b = toets("").bevindingen().getFirst();
        assertThat(b.melding()).contains("leeg");
        assertThat(b.regelnummer() + ":" + b.kolom() + " " + b.pad()).isEqualTo("1:1 /");
    }

    @Test
    void een_bericht_van_een_andere_standaard_noemt_zijn_namespace() {
        Toetsresultaat uitkomst = toets("\n<a xmlns='urn:x'><b/></a>");
        assertThat(uitkomst.oordeel()).isEqualTo(Oordeel.VERSIE_NIET_ONDERSTEUND);
        assertThat(uitkomst.kop()).isNull();
        Bevinding b = uitkomst.bevindingen().getFirst();
        assertThat(b.pad() + " " + b.waarde() + " " + b.regelnummer()).isEqualTo("/a urn:x 2");
        assertThat(b.melding()).contains("ijw/3.2");
    }

    @Test
    void commentaar_en_opdrachten_betekenen_niets() {
        assertThat(met("<!-- c --><?p i?>").bevindingen()).isEmpty();
        assertThat(toets(GOED.replace(VOOR_BSN, VOOR_BSN + "<!-- c --><?p i?>")).bevindingen())
                .isEmpty();
    }
}
