package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From request to declaration, over every channel. The gateway answers for both parties (retour: automatisch). */
class ZorgverhaalIT {

    private static final Proefpoort POORT = Proefpoort.draait();

    static Stream<Arguments> paren() {
        return Stream.of(
                arguments(named("REST", POORT.restAanbieder), named("StUF over SOAP", POORT.stufGemeente)),
                arguments(named("JMS", POORT.jmsAanbieder), named("JMS", POORT.jmsGemeente)),
                arguments(named("map", POORT.mapAanbieder), named("map", POORT.mapGemeente)),
                arguments(named("SFTP", POORT.sftpAanbieder), named("SFTP", POORT.sftpGemeente)),
                arguments(named("postbus", POORT.postbusAanbieder), named("postbus", POORT.postbusGemeente)));
    }

    @ParameterizedTest(name = "aanbieder op {0}, gemeente op {1}")
    @MethodSource("paren")
    void een_jeugdige_krijgt_zorg_van_verzoek_tot_declaratie(Partner aanbieder, Partner gemeente) throws Exception {
        Verhaallijn verhaal = Verhaallijn.van(gemeente, aanbieder, POORT.vandaag());

        // De aanbieder vraagt om zorg. De gemeente krijgt het verzoek, de aanbieder een JW316 zonder opmerkingen.
        aanbieder.stuurt(verhaal.verzoek());
        onveranderd(gemeente.krijgt(verhaal.verzoek()), verhaal.verzoek());
        aanvaard(aanbieder.krijgt("JW316", verhaal.verzoek().identificatie()));
        assertThat(termijnen(verhaal.verzoek()))
                .isEqualTo(Map.of("OP090", "GEHAALD", "OP274", "LOOPT", "OP359", "LOOPT"));

        // De gemeente wijst toe. Dat is het besluit waarop het verzoek wachtte; nu wacht de gemeente op start en stop.
        gemeente.stuurt(verhaal.toewijzing());
        onveranderd(aanbieder.krijgt(verhaal.toewijzing()), verhaal.toewijzing());
        aanvaard(gemeente.krijgt("JW302", verhaal.toewijzing().identificatie()));
        assertThat(termijnen(verhaal.verzoek()))
                .isEqualTo(Map.of("OP090", "GEHAALD", "OP274", "GEHAALD", "OP359", "VERVALLEN"));
        assertThat(termijnen(verhaal.toewijzing()))
                .isEqualTo(Map.of("OP090", "GEHAALD", "OP271", "LOOPT", "OP272", "LOOPT"));

        // De zorg begint.
        aanbieder.stuurt(verhaal.start());
        onveranderd(gemeente.krijgt(verhaal.start()), verhaal.start());
        aanvaard(aanbieder.krijgt("JW306", verhaal.start().identificatie()));
        assertThat(termijnen(verhaal.toewijzing()))
                .isEqualTo(Map.of("OP090", "GEHAALD", "OP271", "GEHAALD", "OP272", "LOOPT"));

        // De zorg stopt.
        aanbieder.stuurt(verhaal.stop());
        onveranderd(gemeente.krijgt(verhaal.stop()), verhaal.stop());
        aanvaard(aanbieder.krijgt("JW308", verhaal.stop().identificatie()));
        assertThat(termijnen(verhaal.toewijzing()))
                .isEqualTo(Map.of("OP090", "GEHAALD", "OP271", "GEHAALD", "OP272", "GEHAALD"));

        // De aanbieder declareert; hier antwoordt de gemeente altijd zelf, met een JW325.
        aanbieder.stuurt(verhaal.declaratie());
        onveranderd(gemeente.krijgt(verhaal.declaratie()), verhaal.declaratie());
        assertThat(termijnen(verhaal.declaratie())).isEqualTo(Map.of("OP090x4", "LOOPT"));
        gemeente.beantwoordt(verhaal.declaratie(), verhaal.declaratieantwoord());
        onveranderd(
                aanbieder.krijgt("JW325", verhaal.declaratieantwoord().identificatie()), verhaal.declaratieantwoord());
        assertThat(termijnen(verhaal.declaratie())).isEqualTo(Map.of("OP090x4", "GEHAALD"));

        // Alles is afgeleverd, en niets tweemaal.
        allesEenmaal(aanbieder, gemeente, verhaal);
    }

    private static void allesEenmaal(Partner aanbieder, Partner gemeente, Verhaallijn verhaal) {
        for (Simbericht b : List.of(verhaal.verzoek(), verhaal.start(), verhaal.stop(), verhaal.declaratie())) {
            dossier(b).wordt("AFGELEVERD");
            assertThat(gemeente.alles(b.soort().name(), b.identificatie())).hasSize(1);
            assertThat(aanbieder.alles(retour(b), b.identificatie())).hasSize(1);
        }
        dossier(verhaal.toewijzing()).wordt("AFGELEVERD");
        assertThat(aanbieder.alles("JW301", verhaal.toewijzing().identificatie()))
                .hasSize(1);
        assertThat(gemeente.alles("JW302", verhaal.toewijzing().identificatie()))
                .hasSize(1);
    }

    private static String retour(Simbericht heen) {
        return heen.soort().krijgtRetour() ? heen.soort().retour() : "JW325";
    }

    private static void aanvaard(Post retour) {
        assertThat(retour.retourcodes()).isEmpty();
    }

    private static void onveranderd(Post post, Simbericht bericht) {
        assertThat(post.inhoud()).isEqualTo(bericht.inhoud());
    }

    private static Map<String, String> termijnen(Simbericht bericht) {
        return dossier(bericht).termijnen();
    }

    private static Dossier dossier(Simbericht bericht) {
        return POORT.dossier(bericht.afzender(), bericht.soort().name(), bericht.identificatie());
    }
}
