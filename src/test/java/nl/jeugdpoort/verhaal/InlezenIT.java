package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.jeugdpoort.antwoord.Retouren;
import nl.jeugdpoort.cli.inlezen.Inleesfout;
import nl.jeugdpoort.cli.inlezen.Inlezer;
import nl.jeugdpoort.cli.inlezen.Inlezer.Verslag;
import nl.jeugdpoort.toets.regels.bericht.Proefboom;
import nl.jeugdpoort.toets.schema.Schematoetser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gateway that is taken into use later: it learns from a folder of old messages what happened before. */
class InlezenIT {

    private static final Proefpoort POORT = Proefpoort.draait();
    private static final String KIND = "999900250";

    @TempDir
    private Path map;

    private final List<String> standen = new ArrayList<>();

    @Test
    void wat_oude_berichten_zeggen_telt_mee_en_komt_nergens_aan() throws Exception {
        zet("c-start.xml", oud("JW305", "OUD305"));
        zet("b-toewijzing.xml", oud("JW301", "OUD301"));
        Proefboom geweigerd = oud("JW301", "OUD301B");
        geweigerd.zet("ToegewezenProduct/ToewijzingNummer", "91103");
        zet("a-geweigerd.xml", geweigerd);
        zet("a-geweigerd-retour.xml", retour(geweigerd));
        Files.writeString(map.resolve("kapot.xml"), "<geen bericht");

        Verslag verslag = lees();

        assertThat(verslag.gevolgen()).isEqualTo(Map.of("ingelezen", 2));
        assertThat(verslag.afgekeurd()).isEqualTo(1);
        assertThat(verslag.retouren()).isEqualTo(1);
        assertThat(verslag.fouten()).containsOnlyKeys(map.resolve("kapot.xml"));
        assertThat(standen).contains("Lezen 5 5", "Inlezen 2 2");
        assertThat(lees().gevolgen()).isEqualTo(Map.of("al-bekend", 2));
        assertThat(POORT.postbusAanbieder.alles("JW301", "OUD301")).isEmpty();

        POORT.postbusAanbieder.stuurt(oud("JW305", "NIEUW305").bytes());
        Post retour = POORT.postbusAanbieder.krijgt("JW306", "NIEUW305");
        assertThat(retour.retourcodes()).contains("9074", "9326").doesNotContain("9019");
    }

    @Test
    void alleen_een_operator_mag_het_en_het_bericht_moet_geldig_zijn() {
        byte[] bericht = oud("JW301", "OUD301C").bytes();
        String pad = "/api/v1/registers/berichten";
        assertThat(POORT.als("0384").post(pad, bericht).status()).isEqualTo(403);
        Klant.Antwoord ongeldig = POORT.operator().post(pad, "<x/>".getBytes(StandardCharsets.UTF_8));
        assertThat(ongeldig.status()).isEqualTo(400);
        assertThat(ongeldig.json().path("bevindingen")).isNotEmpty();
    }

    @Test
    void zonder_poort_is_er_een_zin_die_zegt_wat_te_doen() throws IOException {
        zet("a.xml", oud("JW301", "OUD301D"));
        Inlezer nergens = new Inlezer(URI.create("http://127.0.0.1:1"), "operator", "demo", (wat, klaar, totaal) -> {});
        List<Path> bestanden = List.of(map.resolve("a.xml"));
        assertThatThrownBy(() -> nergens.lees(bestanden))
                .isInstanceOf(Inleesfout.class)
                .hasMessageContaining("Start de poort");
    }

    private Verslag lees() throws IOException {
        try (var bestanden = Files.list(map)) {
            URI url = URI.create("http://127.0.0.1:" + POORT.adres().http());
            return new Inlezer(
                            url,
                            "operator",
                            "demo",
                            (wat, klaar, totaal) -> standen.add(wat + " " + klaar + " " + totaal))
                    .lees(bestanden.toList());
        }
    }

    /** A message about a client and a toewijzing that no other story knows. */
    private static Proefboom oud(String soort, String identificatie) {
        Proefboom boom = Proefboom.uitKeten(soort);
        boom.zet("BerichtIdentificatie/Identificatie", identificatie);
        boom.zet("Bsn", KIND);
        boom.zet("ToewijzingNummer", "91101");
        if (soort.equals("JW301")) {
            boom.haalWeg("ToegewezenProduct[2]");
        }
        return boom;
    }

    private static byte[] retour(Proefboom heen) {
        return Retouren.metKopie(
                new Schematoetser(List.of()).toets(heen.bytes()).kop(), heen.bytes());
    }

    private void zet(String naam, Proefboom bericht) throws IOException {
        zet(naam, bericht.bytes());
    }

    private void zet(String naam, byte[] inhoud) throws IOException {
        Files.write(map.resolve(naam), inhoud);
    }
}
