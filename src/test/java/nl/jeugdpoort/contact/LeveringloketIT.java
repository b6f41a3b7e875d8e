package nl.jeugdpoort.contact;

import static nl.jeugdpoort.contact.Proefregel.json;
import static nl.jeugdpoort.contact.Proefregel.met;
import static nl.jeugdpoort.contact.Proefregel.volledig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.contact.Rapport.Uitkomst;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.junit.jupiter.api.Test;

/** A file that is looked at does exactly what was shown, once, or nothing. */
class LeveringloketIT {

    private static final Aanroeper OPERATOR = Aanroeper.operator("operator");

    private final Contactproef proef = new Contactproef();
    private final List<String> audit = new ArrayList<>();
    private final Leveringloket loket = new Leveringloket(
            proef.leveringen,
            proef.rechten,
            new VoorstelStore(proef.jdbc),
            proef.store,
            regel -> audit.add(regel.wie() + " " + regel.handeling() + " " + regel.object()));

    private Leveringvoorstel bekijk(Proefregel... regels) {
        byte[] inhoud = json("0268", "volledig", List.of(regels));
        return proef.transactie.execute(s -> loket.bekijk(new Voorstelbestand(inhoud, null, null, null), OPERATOR));
    }

    private Leveringvoorstel zie(UUID id) {
        return proef.transactie.execute(s -> loket.voorstel(id, OPERATOR));
    }

    private void pasToe(Leveringvoorstel voorstel) {
        proef.transactie.executeWithoutResult(s -> loket.pasToe(voorstel.id(), voorstel.kenmerk(), OPERATOR));
    }

    private void register() {
        proef.lever(volledig("0268", met("A"), met("B"), met("C")));
    }

    @Test
    void per_regel_is_te_zien_wat_nieuw_is_wat_wijzigt_van_wat_naar_wat_wat_vervalt_en_wat_fout_is() {
        register();
        Leveringvoorstel voorstel =
                bekijk(met("A"), met("B").zet("telefoon", "024 7999999"), met("N"), met("F").zet("functie", "x"));

        assertThat(voorstel.regels())
                .extracting(Voorstelregel::uitkomst)
                .containsExactly(
                        Uitkomst.ONGEWIJZIGD,
                        Uitkomst.GEWIJZIGD,
                        Uitkomst.OPGENOMEN,
                        Uitkomst.GEWEIGERD,
                        Uitkomst.BEEINDIGD);
        assertThat(voorstel.regels().get(1).verschillen())
                .containsExactly(new Veldverschil("telefoon", "024 7000104", "024 7999999"));
        assertThat(voorstel.regels().get(3).bevindingen())
                .extracting(Veldbevinding::veld)
                .containsExactly("functie");
        assertThat(voorstel.regels().get(4).kenmerk()).isEqualTo("C");
        assertThat(proef.contact("N")).isNull();
        assertThat(proef.contact("C").beeindigd()).isFalse();
        assertThat(audit).isEmpty();
    }

    @Test
    void wat_getoond_is_gebeurt_een_keer_en_het_verslag_blijft() {
        register();
        Leveringvoorstel voorstel = bekijk(met("A"), met("B"), met("N"));
        pasToe(voorstel);
        pasToe(voorstel);

        assertThat(proef.contact("N")).isNotNull();
        assertThat(proef.contact("C").beeindigd()).isTrue();
        Leveringvoorstel na = zie(voorstel.id());
        assertThat(na.toegepast()).isTrue();
        assertThat(na.rapport().opgenomen()).isEqualTo(1);
        assertThat(na.rapport().beeindigd()).isEqualTo(1);
        assertThat(na.rapport().regels()).hasSize(4);
        assertThat(audit).containsExactly("operator CONTACTEN_GEWIJZIGD JZ32");
        assertThat(proef.jdbc
                        .sql("select inhoud is null from contact_voorstel")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void is_het_register_intussen_gewijzigd_dan_gebeurt_er_niets_tot_iemand_opnieuw_keek() {
        register();
        Leveringvoorstel voorstel = bekijk(met("A"), met("B"), met("N"));
        proef.lever(volledig("0268", met("A").zet("naam", "Iemand Anders"), met("B"), met("C")));

        assertThatThrownBy(() -> pasToe(voorstel))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Er is niets gewijzigd");
        assertThat(proef.contact("N")).isNull();
        assertThat(audit).isEmpty();

        Leveringvoorstel opnieuw = zie(voorstel.id());
        assertThat(opnieuw.rapport().gewijzigd()).isEqualTo(1);
        pasToe(opnieuw);
        assertThat(proef.contact("N")).isNotNull();
    }

    @Test
    void alleen_wie_keek_ziet_het_en_wie_niet_mag_schrijven_mag_ook_niet_kijken() {
        Leveringvoorstel voorstel = bekijk(met("A"));
        assertThatThrownBy(() ->
                        proef.transactie.execute(s -> loket.voorstel(voorstel.id(), Aanroeper.operator("collega"))))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("hooguit een dag");
        byte[] inhoud = json("0268", "volledig", List.of(met("A")));
        assertThatThrownBy(() ->
                        loket.bekijk(new Voorstelbestand(inhoud, null, null, null), Aanroeper.deelnemer("42420001")))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void een_bestand_zegt_zelf_in_welke_vorm_het_is() {
        byte[] xml = Proefregel.xml("0268", "mutaties", List.of(met("A")));
        byte[] csv =
                "\uFEFFkenmerk;organisatienaam;naam;functie;telefoon;gemeenten;geldigVan\nA;Nijmegen;Jan;jeugdbeschermer;024 7000104;0268;1-1-2026"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(new Voorstelbestand(xml, null, null, null).lees().regels()).hasSize(1);
        assertThat(new Voorstelbestand(csv, "JZ32", "0268", "mutaties").lees().regels())
                .hasSize(1);
        assertThatThrownBy(() -> new Voorstelbestand(new byte[0], null, null, null).lees())
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> new Voorstelbestand(csv, "", "", "mutaties").lees())
                .hasMessageContaining("Noem de regio");
    }
}
