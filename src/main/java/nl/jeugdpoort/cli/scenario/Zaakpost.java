package nl.jeugdpoort.cli.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.jeugdpoort.cli.simulatie.Client;
import nl.jeugdpoort.cli.simulatie.Clientberichten;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.cli.simulatie.Simbericht;

/** What is written in one case: the documents of the GI and the iJw messages, about the same made-up jeugdige and the same help. */
final class Zaakpost {

    private static final Map<String, String> GESLACHTEN = Map.of("1", "man", "2", "vrouw");
    private static final int MAANDEN_TOT_EVALUATIE = 3;

    private final Client jeugdige;
    private final Bezetting bezetting;
    private final Clientberichten berichten;
    private final String kenmerk;

    /**
     * @param run another one for each time that a story is played; its day is the first of the story
     */
    Zaakpost(Run run, Bezetting bezetting) {
        this.jeugdige = Client.van(run);
        this.bezetting = bezetting;
        this.berichten = new Clientberichten(run, jeugdige, bezetting.gemeente());
        this.kenmerk = "DEMO-" + Long.toString(run.seed(), 36).toUpperCase(Locale.ROOT);
    }

    /** The reference of the GI. */
    String kenmerk() {
        return kenmerk;
    }

    String bsn() {
        return jeugdige.bsn();
    }

    /** Who it is about, for who watches. */
    String jeugdige() {
        return jeugdige.naam().voornaam() + ", " + leeftijd(berichten.begin()) + " jaar";
    }

    String bepaling(LocalDate dag) {
        return vul("bepaling.xml", dag);
    }

    String formulier(LocalDate dag) {
        return vul("aanmeldformulier.xml", dag);
    }

    /** A JW315 or JW305 of an aanbieder, or a JW301 to it. */
    String maak(String soort, String aanbieder, LocalDate dag) {
        return tekst(
                switch (soort) {
                    case "JW315" -> berichten.verzoek(aanbieder, dag);
                    case "JW301" -> berichten.toewijzing(aanbieder, dag);
                    default -> berichten.start(aanbieder, dag);
                });
    }

    /** A JW301 that takes back what an aanbieder was granted. */
    String intrekking(String aanbieder, LocalDate dag) {
        return tekst(berichten.intrekking(aanbieder, dag));
    }

    private static String tekst(Simbericht bericht) {
        return new String(bericht.inhoud(), StandardCharsets.UTF_8);
    }

    /** Whether a message that was made elsewhere is about this jeugdige and this aanbieder. */
    boolean hoortErbij(String aanbieder, String bericht) {
        return bericht.contains(">" + bsn() + "<") && bericht.contains(">" + aanbieder + "<");
    }

    /** A message that was made elsewhere is sent in place of one of ours. */
    void neemOver(String aanbieder, String bericht) {
        berichten.neemOver(aanbieder, bericht);
    }

    /** Fills the places between braces; an element without a value is left out. */
    private String vul(String voorbeeld, LocalDate dag) {
        String document = lees(voorbeeld);
        for (Map.Entry<String, Object> waarde : waarden(dag).entrySet()) {
            String tekst = waarde.getValue() == null ? "" : waarde.getValue().toString();
            document = document.replace("{" + waarde.getKey() + "}", tekst);
        }
        return document.replaceAll("\\s*<\\w+></\\w+>", "");
    }

    private Map<String, Object> waarden(LocalDate dag) {
        Map<String, Object> waarden = new HashMap<>(persoon());
        waarden.put("gemeente", bezetting.gemeente());
        waarden.put("regio", Partijen.regio(bezetting.gemeente()));
        waarden.put("aanbieder", bezetting.gewenst());
        waarden.put("kenmerk", kenmerk);
        waarden.put("dag", dag);
        waarden.put("leeftijd", leeftijd(dag));
        waarden.put("begin", berichten.begin());
        waarden.put("einde", berichten.einde());
        waarden.put("evaluatie", berichten.begin().plusMonths(MAANDEN_TOT_EVALUATIE));
        waarden.put("maatregelBegin", berichten.begin().minusMonths(1));
        waarden.put("maatregelEinde", berichten.begin().plusYears(1));
        return waarden;
    }

    private Map<String, Object> persoon() {
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("bsn", jeugdige.bsn());
        waarden.put("voornaam", jeugdige.naam().voornaam());
        waarden.put("voorletter", jeugdige.naam().voornaam().substring(0, 1));
        waarden.put("voorvoegsel", jeugdige.naam().voorvoegsel());
        waarden.put("achternaam", jeugdige.naam().achternaam());
        waarden.put("geboren", jeugdige.geboren());
        waarden.put("geslacht", GESLACHTEN.getOrDefault(jeugdige.geslacht(), "onbekend"));
        return waarden;
    }

    private int leeftijd(LocalDate dag) {
        return Period.between(jeugdige.geboren(), dag).getYears();
    }

    private static String lees(String voorbeeld) {
        try (InputStream in = Zaakpost.class.getResourceAsStream("/scenario/" + voorbeeld)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
