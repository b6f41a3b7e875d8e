package nl.jeugdpoort.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain: what is written stays, and whatever was done to it shows. */
class KetenIT {

    private final Proeflog log = new Proeflog();

    @BeforeEach
    void tien_regels() {
        for (int i = 1; i <= 10; i++) {
            log.noteer(
                    "jan", Handeling.INHOUD_GEOPEND, "b" + i, i % 2 == 0 ? null : "Vraag van é 😀 <b>ouder</b>; \"x\"");
        }
    }

    @Test
    void een_keten_waaraan_niemand_kwam_klopt() {
        Controlestand stand = log.controleer();
        assertThat(stand.klaar()).isTrue();
        assertThat(stand.gelezen()).isEqualTo(10);
        assertThat(stand.breuken()).isZero();
        assertThat(stand.procent()).isEqualTo(100);
    }

    @Test
    void een_lege_keten_klopt_ook() {
        assertThat(new Proeflog().controleer().breuken()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set wie = 'piet' where nummer = 3",
                "delete from audit where nummer = 3",
                "truncate audit",
                "delete from audit_hoofd"
            })
    void de_database_weigert_een_regel_te_veranderen_of_weg_te_halen(String sql) {
        assertThatThrownBy(() -> log.jdbc.sql(sql).update()).hasMessageContaining("De auditlog verandert niet");
        assertThat(log.controleer().breuken()).isZero();
    }

    @ParameterizedTest(name = "{2} na {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    update audit set wie = 'piet' where nummer = 4                           | 4  | VERANDERD
                    update audit set tijdstip = tijdstip - interval '1 second' where nummer = 4 | 4 | VERANDERD
                    update audit set gelukt = false where nummer = 10                        | 10 | VERANDERD
                    update audit set herkomst = '10.0.0.1' where nummer = 1                  | 1  | VERANDERD
                    update audit set zegel = decode('00', 'hex') where nummer = 5            | 5  | VERANDERD
                    update audit set objectsoort = 'berich', object = 'tb4' where nummer = 4 | 4  | VERANDERD
                    delete from audit where nummer = 1                                       | 1  | REGEL_WEG
                    delete from audit where nummer = 6                                       | 6  | REGEL_WEG
                    delete from audit where nummer > 7                                       | 8  | STAART_WEG
                    delete from audit                                                        | 1  | STAART_WEG
                    update audit set nummer = -nummer where nummer in (4, 5)                 | 4  | REGEL_WEG
                    update audit_hoofd set nummer = 9, zegel = (select zegel from audit where nummer = 9) | 9 | MERK_VALS
                    insert into audit select 11, tijdstip, 'x', rol, handeling, objectsoort, object, doel, gelukt, herkomst, zegel from audit where nummer = 10 | 11 | VERANDERD
                    """)
    void knoeien_wordt_gevonden(String sql, long nummer, Breuk soort) {
        log.knoei(sql);
        Controlestand stand = log.controleer();
        assertThat(stand.eerste()).isEqualTo(nummer);
        assertThat(stand.soort()).isEqualTo(soort);
    }

    @Test
    void verwisselde_regels_worden_gevonden() {
        log.knoei("update audit set nummer = case nummer when 4 then 1005 else 1004 end where nummer in (4, 5)");
        log.knoei("update audit set nummer = nummer - 1000 where nummer > 1000");
        assertThat(log.controleer().eerste()).isEqualTo(4);
    }

    @Test
    void een_staart_die_met_zijn_hoofd_is_weggehaald_mist_het_merk_van_de_poort() {
        log.knoei("delete from audit where nummer > 7");
        log.knoei("update audit_hoofd set nummer = 7, zegel = (select zegel from audit where nummer = 7)");
        assertThat(log.controleer().soort()).isEqualTo(Breuk.MERK_VALS);
    }

    @Test
    void een_hele_keten_die_opnieuw_is_berekend_wordt_gevonden() {
        log.knoei("update audit set wie = 'piet' where nummer = 2");
        byte[] vorig = Zegel.GEEN;
        for (Auditrij rij : log.boek.greep(1, 10)) {
            vorig = Zegel.van(vorig, rij);
            log.knoei("update audit set zegel = decode('%s', 'hex') where nummer = %d"
                    .formatted(HexFormat.of().formatHex(vorig), rij.nummer()));
        }
        Controlestand stand = log.controleer();
        assertThat(stand.soort()).isEqualTo(Breuk.HERSCHREVEN);
        assertThat(stand.breuken()).isEqualTo(1);
    }

    @Test
    void wie_tegelijk_schrijven_maken_samen_een_keten_zonder_gaten() throws Exception {
        try (var draden = Executors.newFixedThreadPool(8)) {
            for (var taak : IntStream.range(0, 200)
                    .mapToObj(i -> draden.submit(() -> log.noteer("w" + i % 8, Handeling.GEDOWNLOAD, null, null)))
                    .toList()) {
                taak.get();
            }
        }
        assertThat(log.boek.laatste()).isEqualTo(210);
        assertThat(log.controleer().breuken()).isZero();
    }

    /** As the page tells an outsider, who has only the file: written out here once more, without the gateway's own words. */
    @Test
    void een_buitenstaander_kan_het_met_de_velden_en_sha_256_narekenen() throws Exception {
        List<byte[]> zegels = new ArrayList<>(List.of(new byte[0]));
        log.boek.doorloop(1, 10, rij -> {
            String tekst = "";
            for (String veld : rij.velden().values()) {
                tekst += veld.getBytes(StandardCharsets.UTF_8).length + ":" + veld;
            }
            zegels.add(sha256(zegels.getLast(), tekst.getBytes(StandardCharsets.UTF_8)));
            assertThat(zegels.getLast()).isEqualTo(rij.zegel());
        });
        assertThat(zegels).hasSize(11);
    }

    private static byte[] sha256(byte[] vorig, byte[] tekst) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(vorig);
            return hash.digest(tekst);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
