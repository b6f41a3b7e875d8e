package nl.jeugdpoort.cli.scenario;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import nl.jeugdpoort.cli.simulatie.Run;

/**
 * Plays stories on a running gateway in the demo setting.
 *
 * @param url address of the gateway
 * @param wachtwoord of every participant and of the operator
 * @param geduld longest time to wait for one thing that the gateway does
 */
public record Voorstelling(URI url, String wachtwoord, Duration geduld, Scherm scherm) {

    /** Exit code: the case ended as the story says. */
    public static final int GOED = 0;

    /** Exit code: the gateway did something else than the story tells. */
    public static final int ANDERS = 1;

    /** Exit code: the story could not be played on this gateway. */
    public static final int ONSPEELBAAR = 2;

    /** Plays a story and shows it; the answer is the exit code. What went wrong goes to {@code fout} as a sentence. */
    public int speel(Scenario scenario, PrintWriter uit, PrintWriter fout) {
        try {
            speel(scenario, new Verteller(uit, scherm));
            return GOED;
        } catch (Scenariofout e) {
            uit.flush();
            Zinnen.vouw(e.getMessage(), scherm.breedte()).forEach(fout::println);
            return e.afsluitcode();
        } finally {
            uit.flush();
            fout.flush();
        }
    }

    private void speel(Scenario scenario, Verteller verteller) {
        Verhaal verhaal = scenario.verhaal();
        var poort = new Poort(url, wachtwoord);
        var klok = new Klok(poort, verteller);
        Instant begin = Tijd.werkdagenLater(klok.nu(), 0);
        verhaal.bezetting().partijen().forEach(partij -> poort.haal(partij, "/postbus/berichten?pageSize=1"));
        var post = new Zaakpost(new Run(System.currentTimeMillis(), Tijd.dag(begin)), verhaal.bezetting());
        leidIn(scenario, post, verteller);
        klok.naar(begin);
        var zaak = new Zaak(poort, verteller, new Geduld(geduld), verhaal.bezetting(), post);
        verhaal.speel(zaak);
        sluitAf(zaak.waarnemer().beeld(), klok.nu(), verteller);
    }

    private static void leidIn(Scenario scenario, Zaakpost post, Verteller verteller) {
        verteller.kop("Scenario " + scenario);
        verteller.mens(scenario.verhaal().waarover());
        verteller.mens("Het gaat om %s. Alle mensen zijn verzonnen. In de voortgang is %s."
                .formatted(post.jeugdige(), Voortgangslijn.UITLEG));
    }

    private static void sluitAf(Zaakbeeld beeld, Instant nu, Verteller verteller) {
        verteller.kop("Zo liep het");
        new Slotsom(beeld).zinnen(nu).forEach(verteller::punt);
        verteller.mens(
                "De klok van de poort staat nu op %s en loopt door. Speel gerust nog eens: het is dan een ander kind."
                        .formatted(Tijd.moment(nu)));
    }
}
