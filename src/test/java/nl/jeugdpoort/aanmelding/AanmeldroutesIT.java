package nl.jeugdpoort.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.jeugdpoort.aanmelding.route.Actor;
import nl.jeugdpoort.deelnemer.Regio;
import nl.jeugdpoort.deelnemer.Regios;
import nl.jeugdpoort.instelling.Configuratiemap;
import nl.jeugdpoort.termijn.Termijnen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Routes are read from the configuration: each mistake is told with its place, a change is taken over, a region can differ. */
class AanmeldroutesIT {

    private static final Proefzaken ZAKEN = Proefzaken.op("2026-11-23T10:00:00Z");
    private static final Regios REGIOS = ZAKEN.bean(Regios.class);
    private static final Regio REGIO = REGIOS.vind("JZ25").orElseThrow();

    @TempDir
    private Path map;

    @AfterAll
    static void sluit() {
        ZAKEN.close();
    }

    @ParameterizedTest(name = "{0} wordt {1}")
    @CsvSource(delimiter = '|', textBlock = """
            begint: [contactverzoek]       | begint: [kontaktverzoek]            | stappen[0].begint[0]    | bedoelt u 'contactverzoek'?
            termijn: AR301-1               | termijn: AR301-9                    | stappen[0].termijn      | AR301-9 staat niet in termijnen.yaml
            na-verlopen: ['1']             | na-verlopen: ['0']                  | stappen[1].na-verlopen  | 0 is geen stap van deze route
            niet-tijdens: [GI-besluit,     | niet-tijdens: [GI-besloten,         | stappen[12].niet-tijdens | GI-besloten is geen stap van deze route
            na-verlopen: ['1']             | na-verlopen: [overleg]              | stappen[1].na-verlopen  | stap overleg heeft geen termijn
            code: 1x                       | code: '1'                           | stappen[1].code         | 1 komt twee keer voor
            wie: [regionale-contactpersoon]| wie: [burgemeester]                 | stappen[1].wie[0]       | 'burgemeester' is onbekend
            route: '301'                   | route: '302'                        | route                   | moet de naam van het bestand zijn, zonder .yaml
            begin: [contactverzoek,        | begin: [jw305, contactverzoek,      | begin[0]                | jw305 laat geen stap beginnen
            { bij: jw305, status: afgerond }|{ bij: overleg-aanbieder, status: afgerond } | einde[0].bij  | geen stap laat dit toe
            status: afgerond               | status: klaar                       | einde[0].status         | 'klaar' is onbekend
            stappen: ['1', 1x, overleg]    | stappen: ['1', 9x, overleg]         | mijlpalen[0].stappen    | 9x is geen stap van deze route
            { soort: acceptatie,           | { soort: overleg-aanbieder,         | meldt[6].soort          | geen stap laat dit toe
            """)
    void eenFoutStaatErMetZijnPlaats(String was, String wordt, String veld, String melding) throws IOException {
        String tekst = Files.readString(Path.of("config/aanmeldroutes/301.yaml"));
        assertThat(tekst).contains(was);
        int plek = tekst.indexOf(was, tekst.indexOf("\nroute:"));
        schrijf(tekst.substring(0, plek) + wordt + tekst.substring(plek + was.length()));
        assertThatThrownBy(this::routes)
                .hasMessageContaining("aanmeldroutes/301.yaml, regel ")
                .hasMessageContaining("veld '" + veld + "'")
                .hasMessageContaining(melding);
    }

    @Test
    void eenRegioKanAfwijken() throws IOException {
        schrijf(Files.readString(Path.of("config/aanmeldroutes/301.yaml")) + """
                regios:
                  - regio: JZ25
                    stappen:
                      - { stap: 5B, termijn: AR301-6 }
                      - { stap: 1x, wie: [teamleider] }
                """);
        var route = routes().van(REGIO).orElseThrow();
        assertThat(route.stap("5B").termijn()).isEqualTo("AR301-6");
        assertThat(route.stap("5B").wie()).containsExactly(Actor.RET);
        assertThat(route.stap("1x").wie()).containsExactly(Actor.TEAMLEIDER);
    }

    @Test
    void eenRegioKanAndereWoordenGebruikenVoorHetGezin() throws IOException {
        String tekst = Files.readString(Path.of("config/aanmeldroutes/301.yaml"));
        schrijf(tekst + """
                regios:
                  - regio: JZ25
                    mijlpalen:
                      - { mijlpaal: '1', gezin: Wij bellen u. }
                """);
        var mijlpalen = routes().van(REGIO).orElseThrow().mijlpalen();
        assertThat(mijlpalen.get(0).gezin()).isEqualTo("Wij bellen u.");
        assertThat(mijlpalen.get(1).gezin()).contains("bepaling");
        schrijf(tekst + """
                regios:
                  - regio: JZ25
                    mijlpalen:
                      - { mijlpaal: '9', gezin: Wij bellen u. }
                """);
        assertThatThrownBy(this::routes).hasMessageContaining("9 is geen mijlpaal van deze route");
    }

    @Test
    void elkeRouteHeeftZesMijlpalen() throws IOException {
        schrijf(Files.readString(Path.of("config/aanmeldroutes/301.yaml")));
        assertThat(routes().alle())
                .hasSize(2)
                .allSatisfy(route -> assertThat(route.mijlpalen()).hasSize(6));
    }

    @Test
    void eenWijzigingTeltEnEenFouteNiet() throws IOException {
        String tekst = Files.readString(Path.of("config/aanmeldroutes/301.yaml"));
        schrijf(tekst);
        Aanmeldroutes routes = routes();
        schrijf(tekst.replace("naam: aanmelding via de lokale toegang", "naam: een andere naam"));
        herlaad(routes);
        assertThat(routes.van(REGIO).orElseThrow().naam()).isEqualTo("een andere naam");
        schrijf(tekst.replace("termijn: AR301-1", "termijn: AR301-99"));
        herlaad(routes);
        assertThat(routes.van(REGIO).orElseThrow().naam()).isEqualTo("een andere naam");
    }

    @Test
    void zonderMapZijnErGeenRoutesMaarEenRegioMagErDanOokGeenKiezen() {
        assertThatThrownBy(this::routes).hasMessageContaining("route 301 van regios.yaml ontbreekt");
    }

    /** A change counts when it has stood still from one look to the next. */
    private static void herlaad(Aanmeldroutes routes) {
        routes.herlaad();
        routes.herlaad();
    }

    private void schrijf(String tekst) throws IOException {
        Files.createDirectories(map.resolve("aanmeldroutes"));
        Files.writeString(
                map.resolve("aanmeldroutes/315.yaml"), Files.readString(Path.of("config/aanmeldroutes/315.yaml")));
        Files.writeString(map.resolve("aanmeldroutes/301.yaml"), tekst);
    }

    private Aanmeldroutes routes() {
        return new Aanmeldroutes(new Configuratiemap(map), REGIOS, ZAKEN.bean(Termijnen.class));
    }
}
