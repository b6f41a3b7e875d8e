package nl.jeugdpoort.deelnemer;

import static nl.jeugdpoort.deelnemer.Proefmap.GEMEENTE;
import static nl.jeugdpoort.deelnemer.Proefmap.MANDAAT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstelfoutenTest {

    @TempDir
    private Path folder;

    private Proefmap map;

    @BeforeEach
    void goed() {
        map = Proefmap.in(folder);
    }

    @Test
    void een_goede_map_heeft_geen_fouten() {
        assertThat(map.fouten()).isEmpty();
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    code: '0384'         | code: 384            | regel 1, veld 'code': moet een gemeentecode van 4 of een AGB-code van 8 cijfers zijn
                    code: '0384'         | kode: '0384'         | regel 1, veld 'kode': is onbekend; bedoelt u 'code'?
                    code: '0384'         | code: '42420009'     | regel 1, veld 'code': een gemeente heeft 4 cijfers, een aanbieder of gi 8
                    naam: Gemeente Diemen| naam: ' '            | regel 2, veld 'naam': ontbreekt
                    soort: gemeente      | soort: gemeent       | regel 3, veld 'soort': 'gemeent' is onbekend; bedoelt u 'gemeente'?
                    oin: '00000099000000384000' | oin: '123'    | regel 4, veld 'oin': moet een OIN van 20 tekens zijn
                    oin: '00000099000000384000' | oin: [1, 2]   | regel 4, veld 'oin': moet één waarde zijn
                    retour: automatisch  | retour: soms         | regel 5, veld 'retour': 'soms' is onbekend; toegestaan: automatisch, zelf
                    ketenregels: afkeuren| ketenregels:         | regel 6, veld 'ketenregels': ontbreekt
                    uit: postbus         | uit: postbsu         | regel 7, veld 'uit': 'postbsu' is onbekend; bedoelt u 'postbus'?
                    uit: postbus         | uit: soap            | regel 7, veld 'uit': heeft meer velden nodig: kanaal, url, gebruiker, wachtwoord
                    uit: postbus         | uit: {kanaal: soap}  | regel 7, veld 'uit.url': ontbreekt
                    uit: postbus         | uit: {url: x}        | regel 7, veld 'uit.kanaal': ontbreekt
                    uit: postbus         | uit: {kanaal: rest, url: ftp://x} | regel 7, veld 'uit.url': moet een volledig http- of https-adres zijn
                    uit: postbus         | uit: {kanaal: rest, url: http://x, host: y} | regel 7, veld 'uit.host': is onbekend; toegestaan: kanaal, url, gebruiker, wachtwoord
                    wachtwoord: '{noop}demo' | voorbereiding: soms | regel 8, veld 'voorbereiding': 'soms' is onbekend; toegestaan: concept, verzenden, geen
                    wachtwoord: '{noop}demo' | wachtwoord: demo | regel 8, veld 'wachtwoord': moet beginnen met {bcrypt} of {pbkdf2} (of {noop} in een proefopstelling)
                    wachtwoord: '{noop}demo' | wachtwoord: ${NIET_GEZET_HOOR} | regel 8, veld 'wachtwoord': de omgevingsvariabele NIET_GEZET_HOOR is niet gezet
                    wachtwoord: '{noop}demo' | wachtwoord: file:weg.txt | regel 8, veld 'wachtwoord': het bestand weg.txt is niet te lezen
                    wachtwoord: '{noop}demo' | naam: nog eens   | regel 8, veld 'naam': staat er twee keer
                    """)
    void een_fout_bij_een_deelnemer_noemt_bestand_regel_en_veld(String goed, String fout, String melding) {
        map.met("deelnemers/0384.yaml", GEMEENTE.replace(goed, fout));

        assertThat(map.fouten()).contains("deelnemers/0384.yaml, " + melding);
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    indiener: '0384'       | indiener: '9999'       | regel 2, veld 'mandaten[0].indiener': 9999 is geen deelnemer
                    afzender: '42420001'   | afzender: '42420009'   | regel 3, veld 'mandaten[0].afzender': 42420009 is geen deelnemer
                    afzender: '42420001'   | afzender: '0384'       | regel 3, veld 'mandaten[0].afzender': is gelijk aan de indiener; daar is geen mandaat voor nodig
                    [JW315]                | []                     | regel 4, veld 'mandaten[0].berichtsoorten': noemt geen berichtsoort
                    [JW315]                | JW315                  | regel 4, veld 'mandaten[0].berichtsoorten': moet een lijst zijn: regels die met een streepje beginnen
                    [JW315]                | [JW315, WMO301]        | regel 4, veld 'mandaten[0].berichtsoorten[1]': moet een bericht zijn dat de poort kent, zoals JW315
                    geldig-vanaf: 2026-01-01 | geldig-vanaf: 1-1-2026 | regel 5, veld 'mandaten[0].geldig-vanaf': '1-1-2026' is geen datum; schrijf bijvoorbeeld 2026-01-31
                    geldig-vanaf           | geldigVanaf            | regel 5, veld 'mandaten[0].geldigVanaf': is onbekend; bedoelt u 'geldig-vanaf'?
                    geldig-tot: 2026-06-30 | geldig-tot: 2025-06-30 | regel 6, veld 'mandaten[0].geldig-tot': ligt voor geldig-vanaf
                    """)
    void een_fout_in_een_mandaat_noemt_bestand_regel_en_veld(String goed, String fout, String melding) {
        map.met("mandaten.yaml", MANDAAT.replace(goed, fout));

        assertThat(map.fouten()).contains("mandaten.yaml, " + melding);
    }

    @Test
    void een_code_of_oin_staat_maar_een_keer() {
        map.met("deelnemers/kopie.yaml", GEMEENTE);

        assertThat(map.fouten())
                .containsExactly(
                        "deelnemers/kopie.yaml, regel 1, veld 'code': 0384 staat ook in deelnemers/0384.yaml",
                        "deelnemers/kopie.yaml, regel 4, veld 'oin': 00000099000000384000 staat ook in deelnemers/0384.yaml");
    }

    @Test
    void een_gemeente_hoort_bij_een_regio_en_een_subregio_noemt_eigen_gemeenten() {
        map.met("regios.yaml", """
                regios:
                  - naam: Een
                    cbs-jeugdregio: JZ01
                    provincie: Utrecht
                    gemeenten: [{code: '0001', naam: Eerste}]
                    subregios: [{naam: Deel, gemeenten: ['0002']}]
                  - naam: Twee
                    cbs-jeugdregio: JZ01
                    provincie: Utrecht
                    gemeenten: [{code: '0001', naam: Eerste}]
                """);

        assertThat(map.fouten())
                .containsExactly(
                        "regios.yaml, regel 6, veld 'regios[0].subregios[0].gemeenten': 0002 is geen gemeente van Een",
                        "regios.yaml, regel 8, veld 'regios[1].cbs-jeugdregio': JZ01 staat er twee keer",
                        "regios.yaml, regel 10, veld 'regios[1].gemeenten[0].code': 0001 hoort al bij Een");
    }

    @Test
    void wie_een_contactregister_beheert_hoeft_nog_geen_deelnemer_te_zijn_en_tijden_zijn_dagen() {
        map.met("regios.yaml", """
                regios:
                  - naam: Een
                    cbs-jeugdregio: JZ01
                    provincie: Utrecht
                    gemeenten: [{code: '0001', naam: Eerste}]
                    contactregister: {beheerder: '0001'}
                """);
        assertThat(map.fouten()).isEmpty();

        map.met("regios.yaml", """
                regios:
                  - naam: Een
                    cbs-jeugdregio: JZ01
                    provincie: Utrecht
                    gemeenten: [{code: '0001', naam: Eerste}]
                    contactregister: {beheerder: '0384', bevestig-dagen: 0}
                """);
        assertThat(map.fouten())
                .containsExactly(
                        "regios.yaml, regel 6, veld 'regios[0].contactregister.bevestig-dagen': moet minstens 1 dag zijn");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    rol: baas                                | rol': 'baas' is onbekend; toegestaan: operator, functioneel-beheerder, regiobeheerder, auditor, medewerker
                    rol: operatr                             | rol': 'operatr' is onbekend; bedoelt u 'operator'?
                    rol: regiobeheerder                      | regio': ontbreekt; een regiobeheerder heeft een regio
                    {rol: regiobeheerder, regio: JZ99}       | regio': JZ99 staat niet in regios.yaml
                    regio: JZ01                              | regio': hoort alleen bij een regiobeheerder
                    rol: medewerker                          | organisatie': ontbreekt; een medewerker heeft een organisatie
                    {rol: medewerker, organisatie: '9999'}   | organisatie': 9999 is geen deelnemer
                    {rol: auditor, organisatie: '0384'}      | organisatie': hoort alleen bij een medewerker
                    """)
    void een_rol_past_bij_wat_erbij_staat(String velden, String melding) {
        map.met(
                "operators.yaml",
                "operators:\n  - wachtwoord: '{noop}demo'\n    naam: iemand\n    "
                        + velden.replaceAll("[{}]", "").replace(", ", "\n    "));

        assertThat(map.fouten())
                .singleElement()
                .asString()
                .matches("operators.yaml, regel [2-5], veld 'operators\\[0]\\..*")
                .endsWith("operators[0]." + melding);
    }

    @Test
    void een_naam_logt_maar_op_een_manier_in() {
        map.met("operators.yaml", """
                operators:
                  - {naam: jan, wachtwoord: '{noop}een'}
                  - {naam: jan, rol: auditor, wachtwoord: '{noop}twee'}
                """);

        assertThat(map.fouten())
                .containsExactly("operators.yaml, regel 3, veld 'operators[1].naam': jan staat er twee keer");
    }

    @Test
    void alle_fouten_van_alle_bestanden_komen_tegelijk() {
        map.met("deelnemers/0384.yaml", GEMEENTE.replace("zoort", "").replace("retour: automatisch\n", ""))
                .met("deelnemers/leeg.yaml", "")
                .met("deelnemers/stuk.yaml", "code: '1\nnaam: x\n")
                .met("mandaten.yaml", "mandaten:\n  -\n")
                .met("operators.yaml", "operators: [{naam: Jan Klaassen, wachtwoord: x}]");

        assertThat(map.fouten())
                .contains(
                        "deelnemers/0384.yaml, regel 1, veld 'retour': ontbreekt",
                        "deelnemers/leeg.yaml, regel 1: het bestand is leeg",
                        "mandaten.yaml, regel 2, veld 'mandaten[0]': is leeg")
                .anyMatch(f -> f.startsWith("deelnemers/stuk.yaml, regel 3: dit is geen geldige YAML"))
                .anyMatch(f -> f.startsWith("operators.yaml, regel 1, veld 'operators[0].naam': moet met een letter"));
    }

    @Test
    void een_map_zonder_deelnemers_zegt_wat_ontbreekt() {
        assertThat(new Proefmap(folder.resolve("nergens")).fouten())
                .hasSize(4)
                .anyMatch(f -> f.startsWith("deelnemers, regel 1: deze map ontbreekt"))
                .anyMatch(f -> f.startsWith("mandaten.yaml, regel 1: het bestand ontbreekt"));
    }

    @Test
    void een_foutmelding_herhaalt_nooit_een_wachtwoord() {
        map.met(
                        "deelnemers/0384.yaml",
                        GEMEENTE.replace("'{noop}demo'", "'{noop'").replace("uit: postbus", "uit: x"))
                .met("operators.yaml", "operators: [{naam: a b, wachtwoord: zeergeheim}]");

        assertThat(map.fouten()).hasSizeGreaterThan(2).noneMatch(f -> f.contains("zeergeheim"));
    }
}
