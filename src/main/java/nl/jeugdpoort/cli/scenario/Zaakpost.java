package nl.jeugdpoort.cli.scenario;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import nl.jeugdpoort.cli.simulatie.Client;
import nl.jeugdpoort.cli.simulatie.Clientberichten;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.cli.simulatie.Simbericht;

/** What people write in one case: the request, the documents and the iJw messages, about the same made-up jeugdige and the same help. */
final class Zaakpost {

    private final Bezetting bezetting;
    private final Client jeugdige;
    private final Clientberichten berichten;
    private final Zaakdocumenten documenten;
    private final String kenmerk;
    private int versie;

    /**
     * @param run another one for each time that a story is played; its day is the first of the story
     */
    Zaakpost(Run run, Bezetting bezetting) {
        this.bezetting = bezetting;
        this.jeugdige = Client.van(run);
        this.kenmerk = "DEMO-" + Long.toString(run.seed(), 36).toUpperCase(Locale.ROOT);
        this.berichten = new Clientberichten(run, jeugdige, bezetting.gemeente());
        this.documenten =
                new Zaakdocumenten(kenmerk, bezetting.gemeente(), jeugdige, berichten.begin(), berichten.einde());
    }

    /** Who it is about, for who watches. */
    String jeugdige() {
        return jeugdige.naam().voornaam() + ", " + jeugdige.leeftijd(berichten.begin()) + " jaar";
    }

    ObjectNode contactverzoek() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kenmerk", kenmerk)
                .put("gemeente", bezetting.gemeente())
                .put("aanbieder", bezetting.gewenst())
                .put("bsn", jeugdige.bsn());
    }

    /** The next version of the bepaling, with the aanbieder that is to help. */
    String bepaling(String aanbieder, LocalDate dag) {
        return documenten.bepaling(aanbieder, ++versie, dag);
    }

    String formulier(LocalDate dag) {
        return documenten.formulier(dag);
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

    /** Whether a message that was made elsewhere is about this jeugdige and this aanbieder. */
    boolean hoortErbij(String aanbieder, String bericht) {
        return bericht.contains(">" + jeugdige.bsn() + "<") && bericht.contains(">" + aanbieder + "<");
    }

    /** A message that was made elsewhere is sent in place of one of ours. */
    void neemOver(String aanbieder, String bericht) {
        berichten.neemOver(aanbieder, bericht);
    }

    private static String tekst(Simbericht bericht) {
        return new String(bericht.inhoud(), StandardCharsets.UTF_8);
    }
}
