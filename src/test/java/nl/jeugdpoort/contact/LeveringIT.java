package nl.jeugdpoort.contact;

import static nl.jeugdpoort.contact.Proefregel.met;
import static nl.jeugdpoort.contact.Proefregel.mutaties;
import static nl.jeugdpoort.contact.Proefregel.volledig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.jeugdpoort.contact.Rapport.Uitkomst;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deliveries against what the register has. */
class LeveringIT {

    private static final Logger LOG = LoggerFactory.getLogger(LeveringIT.class);

    private final Contactproef proef = new Contactproef();

    @Test
    void eenVolledigeLeveringNeemtOpWijzigtLaatGelijkEnBeeindigt() {
        proef.lever(volledig("0268", met("A"), met("B"), met("C")));
        var rapport = proef.lever(volledig("0268", met("A"), met("B").zet("telefoon", "024 7000199"), met("D")));

        assertThat(rapport.regels())
                .extracting(Rapport.Regel::kenmerk, Rapport.Regel::uitkomst)
                .containsExactly(
                        tuple("A", Uitkomst.ONGEWIJZIGD),
                        tuple("B", Uitkomst.GEWIJZIGD),
                        tuple("D", Uitkomst.OPGENOMEN),
                        tuple("C", Uitkomst.BEEINDIGD));
        assertThat(proef.contact("C").stand().beeindigdOp()).isEqualTo("2026-11-23");
        assertThat(proef.signalen.van("contactregister-gewijzigd")).hasSize(2);
        assertThat(proef.signalen.van("contactregister-gewijzigd").getLast().tekst())
                .contains("organisatie 0268", "1 opgenomen, 1 gewijzigd, 1 beëindigd")
                .doesNotContain("Zoë");
    }

    @Test
    void nietsWordtOverschreven() {
        proef.lever(mutaties(met("A")));
        proef.lever(mutaties(met("A").zet("naam", "Bram Rutgers")));
        proef.lever(mutaties(met("A").zet("naam", "Bram Rutgers")));
        proef.lever(mutaties(new Mutatie("A", "beeindigen").regel()));
        proef.lever(mutaties(met("A")));

        var verloop = proef.boek.geschiedenis(proef.contact("A").id());
        assertThat(verloop)
                .extracting(Contactboek.Gebeurtenis::soort)
                .containsExactly(
                        Wijziging.Soort.OPGENOMEN,
                        Wijziging.Soort.GEWIJZIGD,
                        Wijziging.Soort.BEVESTIGD,
                        Wijziging.Soort.BEEINDIGD,
                        Wijziging.Soort.OPGENOMEN);
        assertThat(verloop).extracting(Contactboek.Gebeurtenis::versie).containsExactly(1, 2, 2, 3, 4);
        assertThat(verloop)
                .extracting(g -> g.gegevens().at("/naam/0").asText())
                .containsExactly("Zoë Hendriks", "Bram Rutgers", "Bram Rutgers", "Bram Rutgers", "Zoë Hendriks");
        assertThat(verloop).extracting(Contactboek.Gebeurtenis::actor).containsOnly("0268");
    }

    @Test
    void eenGeweigerdeRegelBeeindigtNietWatErWas() {
        proef.lever(volledig("0268", met("A"), met("B")));
        var rapport = proef.lever(volledig("0268", met("A").zet("telefoon", "fout")));

        assertThat(rapport.geweigerd()).isEqualTo(1);
        assertThat(rapport.beeindigd()).isEqualTo(1);
        assertThat(proef.contact("A").beeindigd()).isFalse();
        assertThat(proef.contact("A").persoon().telefoon()).isEqualTo("024 7000104");
        assertThat(proef.contact("B").beeindigd()).isTrue();
    }

    @Test
    void zonderZekerheidOverEenRegelWordtNietsBeeindigd() {
        proef.lever(volledig("0268", met("A"), met("B")));
        var rapport = proef.lever(volledig("0268", met("A"), met(null)));

        assertThat(rapport.opmerking()).contains("niets beëindigd");
        assertThat(rapport.beeindigd()).isZero();
        assertThat(proef.contact("B").beeindigd()).isFalse();
    }

    @Test
    void eenKenmerkDatTweeKeerInDeLeveringStaatTeltEenKeer() {
        var rapport = proef.lever(volledig("0268", met("A"), met("A").zet("naam", "Ander Mens")));

        assertThat(rapport.opgenomen()).isEqualTo(1);
        assertThat(rapport.regels().get(1).bevindingen())
                .extracting(Veldbevinding::veld)
                .containsExactly("kenmerk");
        assertThat(proef.contact("A").persoon().naam()).isEqualTo("Zoë Hendriks");
    }

    @Test
    void eenMutatieVanEenOnbekendeRegelWordtGeweigerd() {
        var rapport =
                proef.lever(mutaties(new Mutatie("X", "beeindigen").regel(), new Mutatie("Y", "bevestigen").regel()));

        assertThat(rapport.geweigerd()).isEqualTo(2);
    }

    @Test
    void wieMagSchrijven() {
        geweigerd("42420001", "JZ32", "42420001", 403);
        geweigerd("0200", "JZ32", "0200", 403);
        geweigerd("30300001", "JZ32", "0268", 403);
        geweigerd("0268", "JZ14", "0268", 403);
        assertThatThrownBy(() -> proef.rechten.schrijver(Aanroeper.operator("operator"), "JZ99"))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.status()).isEqualTo(400));
        assertThat(proef.rechten
                        .schrijver(Aanroeper.operator("operator"), "JZ14")
                        .organisatie())
                .isNull();
        assertThat(proef.rechten.schrijver(Contactproef.BEHEERDER, "JZ32").organisatie())
                .isNull();
        assertThat(proef.rechten.schrijver(Contactproef.GI, "JZ32").organisatie())
                .isEqualTo("30300001");
        assertThat(proef.rechten.schrijver(Aanroeper.deelnemer("0141"), "JZ14").organisatie())
                .isEqualTo("0141");
    }

    @Test
    void eenGiKanNietSchrijvenVoorEenAnderOfDePlaatsVanHetLokaalTeamInnemen() {
        var rapport = proef.lever(
                Jsonlevering.lees(Proefregel.json(
                        "30300001",
                        "mutaties",
                        List.of(
                                met("A").zet("functie", "jeugdbeschermer"),
                                met("B"),
                                met("C").zet("organisatie", "0268")))),
                Contactproef.GI);

        assertThat(rapport.regels())
                .extracting(Rapport.Regel::uitkomst)
                .containsExactly(Uitkomst.OPGENOMEN, Uitkomst.GEWEIGERD, Uitkomst.GEWEIGERD);
        assertThat(rapport.regels().get(1).bevindingen())
                .extracting(Veldbevinding::veld)
                .containsExactly("functie");
        assertThat(rapport.regels().get(2).bevindingen())
                .extracting(Veldbevinding::veld)
                .contains("organisatie");
    }

    @Test
    void eenGemeenteNoemtAlleenZichzelf() {
        var rapport = proef.lever(
                Jsonlevering.lees(new String(
                                Proefregel.json(
                                        "0141",
                                        "mutaties",
                                        List.of(
                                                met("A").zet("gemeenten", "0141"),
                                                met("B").zet("gemeenten", "0147"),
                                                met("C").zet("gemeenten", null).zet("functie", "teamleider"))),
                                StandardCharsets.UTF_8)
                        .replace("JZ32", "JZ14")
                        .getBytes(StandardCharsets.UTF_8)),
                Aanroeper.deelnemer("0141"));

        assertThat(rapport.regels())
                .extracting(Rapport.Regel::uitkomst)
                .containsExactly(Uitkomst.OPGENOMEN, Uitkomst.GEWEIGERD, Uitkomst.GEWEIGERD);
        assertThat(rapport.regels().get(2).bevindingen())
                .extracting(Veldbevinding::veld)
                .containsExactly("gemeenten");
    }

    @Test
    void tienduizendRegelsPassenInEenLevering() {
        Proefregel[] regels =
                IntStream.range(0, 10_000).mapToObj(i -> met("K" + i)).toArray(Proefregel[]::new);
        var begin = System.nanoTime();
        var eerste = proef.lever(volledig("0268", regels));
        var tweede = proef.lever(volledig("0268", regels));
        var duur = Duration.ofNanos(System.nanoTime() - begin);
        LOG.info("Twee leveringen van 10.000 regels in {} ms", duur.toMillis());

        assertThat(eerste.opgenomen()).isEqualTo(10_000);
        assertThat(tweede.ongewijzigd()).isEqualTo(10_000);
        assertThat(duur).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void tweeLeveringenTegelijkVanEenOrganisatieGaanNaElkaar() throws Exception {
        List<Proefregel> regels =
                IntStream.range(0, 200).mapToObj(i -> met("K" + i)).toList();
        Levering een = volledig("0268", regels.subList(0, 150).toArray(Proefregel[]::new));
        Levering twee = volledig("0268", regels.subList(50, 200).toArray(Proefregel[]::new));
        try (var leveranciers = Executors.newFixedThreadPool(4)) {
            List<Callable<Rapport>> werk = List.of(
                    () -> proef.lever(een), () -> proef.lever(twee), () -> proef.lever(een), () -> proef.lever(twee));
            for (var klaar : leveranciers.invokeAll(werk)) {
                assertThat(klaar.get().geweigerd()).isZero();
            }
        }
        var over = proef.store.van("JZ32", List.of("0268")).values();
        assertThat(over).hasSize(200);
        assertThat(over.stream().filter(Contact::beeindigd)).hasSize(50);
        assertThat(over)
                .allSatisfy(contact -> assertThat(
                                proef.boek.geschiedenis(contact.id()).getLast().versie())
                        .isEqualTo(contact.stand().versie()));
        assertThat(proef.jdbc
                        .sql("select count(*) from (select contact_id, versie from contact_gebeurtenis"
                                + " where soort <> 'BEVESTIGD' group by 1, 2 having count(*) > 1) dubbel")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void deUitvoerInCsvIsWeerTeLeverenEnVerandertNiets() {
        proef.lever(volledig(
                "0268",
                met("A").zet("wijken", "Dukenburg, Lindenholt")
                        .zet("koppelgenoot", "B")
                        .zet("telefoon", "+31 24 7000104"),
                met("B").zet("team", "Team Zuid, Oost").zet("geldigTot", "2027-01-31"),
                met("D").zet("geldigVan", "2027-06-01"),
                met("E").zet("geldigTot", "2026-06-30"),
                met("C").zet("functie", "regionale-contactpersoon")
                        .zet("gemeenten", null)
                        .zet("afwezigVan", "2026-11-01")));
        var vraag = new Contactvraag("JZ32", null, null, null, "0268", null, null, null);
        String csv = Contactcsv.schrijf(proef.register.zoek(vraag, 0, 100));
        var rapport = proef.lever(Csvlevering.lees(
                csv.getBytes(StandardCharsets.UTF_8),
                Map.of("regio", "JZ32", "organisatie", "0268", "soort", "volledig")));

        assertThat(csv).startsWith("\uFEFFregio;organisatie;kenmerk").contains("31-1-2027");
        assertThat(rapport.ongewijzigd()).isEqualTo(5);
        assertThat(rapport.regels()).hasSize(5);
    }

    private void geweigerd(String wie, String regio, String organisatie, int status) {
        assertThatThrownBy(() -> proef.rechten.schrijver(Aanroeper.deelnemer(wie), regio, organisatie))
                .as("%s in %s", wie, regio)
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.status()).isEqualTo(status));
    }

    /** An entry of which only the kenmerk counts. */
    private record Mutatie(String kenmerk, String wat) {

        Proefregel regel() {
            return Proefregel.met(kenmerk)
                    .zet("mutatie", wat)
                    .zet("naam", null)
                    .zet("organisatienaam", null)
                    .zet("functie", null)
                    .zet("telefoon", null)
                    .zet("email", null)
                    .zet("gemeenten", null)
                    .zet("geldigVan", null);
        }
    }
}
