package nl.jeugdpoort.cli.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/**
 * The case that a story plays: its verbs are what people do, and what the story expects of the gateway then. What is expected is waited
 * for, and all that the gateway did meanwhile is shown.
 */
final class Zaak {

    private final Poort poort;
    private final Verteller verteller;
    private final Klok klok;
    private final Geduld geduld;
    private final Bezetting bezetting;
    private final Zaakpost post;
    private Waarnemer waarnemer;

    Zaak(Poort poort, Verteller verteller, Geduld geduld, Bezetting bezetting, Zaakpost post) {
        this.poort = poort;
        this.verteller = verteller;
        this.klok = new Klok(poort, verteller);
        this.geduld = geduld;
        this.bezetting = bezetting;
        this.post = post;
    }

    /** The jeugdbeschermer asks for contact. */
    void begint(String zin) {
        doet(Speler.JEUGDBESCHERMER, zin);
        Instant nu = klok.nu();
        JsonNode begonnen = poort.stuurJson(Partijen.DE_BRUG, "POST", "/aanmeldingen", post.contactverzoek());
        var beeld = new Zaakbeeld(poort, begonnen.path("id").asText(), nu, bezetting.partijen());
        waarnemer = new Waarnemer(beeld, verteller, geduld);
    }

    /** Someone reports what no message says. */
    void meldt(Speler wie, String soort, String zin) {
        meldt(wie, JsonNodeFactory.instance.objectNode().put("soort", soort), zin);
    }

    /** Someone reports that another aanbieder goes on from here. */
    void vindt(Speler wie, String soort, Speler aanbieder, String zin) {
        var melding = JsonNodeFactory.instance.objectNode().put("soort", soort).put("aanbieder", aanbieder.code());
        meldt(wie, melding, zin);
    }

    void stuurtBepaling() {
        String bepaling = post.bepaling(bezetting.gewenst(), klok.vandaag());
        stuurt(Speler.JEUGDBESCHERMER, "stelt de bepaling vast en stuurt die op.", bepaling);
    }

    /** The bepaling again, for an aanbieder that was found later. */
    void stuurtNieuweBepaling(Speler aanbieder) {
        stuurt(
                Speler.JEUGDBESCHERMER,
                "maakt een nieuwe versie van de bepaling, nu voor " + Partijen.naam(aanbieder.code()) + ".",
                post.bepaling(aanbieder.code(), klok.vandaag()));
    }

    void stuurtFormulier() {
        stuurt(Speler.JEUGDBESCHERMER, "stuurt het aanmeldformulier.", post.formulier(klok.vandaag()));
    }

    void stuurtVerzoek(Speler wie) {
        stuurtKlaargezet(wie, wie, "JW315", "vraagt de gemeente om een toewijzing");
    }

    void stuurtToewijzing(Speler wie, Speler aanbieder) {
        String naam = Partijen.naam(aanbieder.code());
        stuurtKlaargezet(wie, aanbieder, "JW301", "stuurt " + naam + " een toewijzing");
    }

    /** The toewijzing of an aanbieder that refuses is taken back, so that no term of it runs on. */
    void trektIn(Speler wie, Speler aanbieder) {
        stuurt(
                wie,
                "trekt de toewijzing aan " + Partijen.naam(aanbieder.code()) + " in (JW301).",
                post.intrekking(aanbieder.code(), klok.vandaag()));
    }

    void stuurtStart(Speler wie) {
        stuurt(wie, "meldt dat de hulp is gestart (JW305).", post.maak("JW305", wie.code(), klok.vandaag()));
    }

    /** Now exactly these steps run. */
    void dan(String... stappen) {
        waarnemer.verwacht(String.join(" ", stappen), "LOOPT");
    }

    /** Now the help has started and the case has ended. */
    void eindigt() {
        waarnemer.verwacht("", "AFGEROND");
    }

    /** It is nine in the morning, some days from Monday to Friday later. */
    void werkdagenLater(int dagen) {
        klok.naar(Tijd.werkdagenLater(klok.nu(), dagen));
    }

    /** Nobody acts until the gateway warns of the end of a term. */
    void totWaarschuwing(String code) {
        JsonNode termijn = waarnemer.lopende(code);
        klok.naar(Instant.parse(termijn.path("waarschuwOp").asText()));
        verteller.mens("Er is nog niets gebeurd.");
        waarnemer.verwachtWaarschuwing(termijn);
    }

    /** Nobody acts until a term has expired. */
    void totVerlopen(String code) {
        JsonNode termijn = waarnemer.lopende(code);
        klok.naar(Instant.parse(termijn.path("verlooptOp").asText()));
        verteller.mens("Er is nog steeds niets gebeurd.");
        waarnemer.verwachtVerlopen(termijn);
    }

    Waarnemer waarnemer() {
        return waarnemer;
    }

    private void doet(Speler wie, String zin) {
        verteller.mens(wie.wie() + " " + zin);
    }

    private void meldt(Speler wie, ObjectNode melding, String zin) {
        doet(wie, zin);
        poort.stuurJson(wie.code(), "POST", "/aanmeldingen/" + waarnemer.aanmelding() + "/gebeurtenissen", melding);
    }

    /** Sends what the gateway made ready, and otherwise a message of one's own. */
    private void stuurtKlaargezet(Speler wie, Speler aanbieder, String soort, String zin) {
        Optional<String> concept = waarnemer.beeld().concepten(wie.code(), soort).stream()
                .filter(bericht -> post.hoortErbij(aanbieder.code(), bericht))
                .findFirst();
        if (concept.isPresent()) {
            post.neemOver(aanbieder.code(), concept.get());
            stuurt(wie, zin + ", met het " + soort + " dat de poort klaarzette.", concept.get());
        } else {
            stuurt(wie, zin + " (" + soort + ").", post.maak(soort, aanbieder.code(), klok.vandaag()));
        }
    }

    private void stuurt(Speler wie, String zin, String bericht) {
        doet(wie, zin);
        waarnemer.verstuurd(poort.stuurBericht(wie.code(), bericht).path("id").asText());
    }
}
