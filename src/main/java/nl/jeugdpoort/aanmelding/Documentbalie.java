package nl.jeugdpoort.aanmelding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.jeugdpoort.bepaling.Aanmeldformulier;
import nl.jeugdpoort.bepaling.Bepaling;
import nl.jeugdpoort.bepaling.Documenten;
import nl.jeugdpoort.bepaling.Documentkop;
import nl.jeugdpoort.bepaling.Lezing;
import nl.jeugdpoort.bepaling.Veldfout;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.ontvangst.Aanbieding;
import nl.jeugdpoort.ontvangst.Ontvangst;
import nl.jeugdpoort.ontvangst.Uitkomst.Geweigerd;
import org.springframework.stereotype.Component;

/** Takes the documents that come with a request to begin a case: the same rules and the same door as for documents in XML. */
@Component
class Documentbalie {

    private final Ontvangst ontvangst;

    Documentbalie(Ontvangst ontvangst) {
        this.ontvangst = ontvangst;
    }

    /**
     * Documents in which nothing is wrong.
     *
     * @param bepaling null when there is none
     * @param formulier null when there is none
     */
    record Stukken(Bepaling bepaling, Aanmeldformulier formulier) {

        /** The BSN of the jeugdige, null when no document tells it. */
        String bsn() {
            return bepaling == null ? null : bepaling.jeugdige().bsn();
        }
    }

    /**
     * Reads the documents of a request that is right otherwise; null for what is left out. Throws a refusal (400) with everything that is
     * wrong, at its field, as far as the documents themselves or with the request.
     */
    Stukken lees(JsonNode bepaling, JsonNode formulier, Beginverzoek verzoek) {
        List<Veldfout> fouten = new ArrayList<>();
        Bepaling b = ontbreekt(bepaling) ? null : goed("bepaling", Documenten.bepaling(bepaling), fouten);
        Aanmeldformulier f = ontbreekt(formulier) ? null : goed("formulier", Documenten.formulier(formulier), fouten);
        if (b != null) {
            bijVerzoek("bepaling", b.kop(), verzoek, fouten);
            pas("bepaling.kop.kenmerk", b.kop().kenmerk(), verzoek.kenmerk(), fouten);
        }
        if (f != null) {
            bijVerzoek("formulier", f.kop(), verzoek, fouten);
            pas("formulier.bepaling", f.bepaling(), verzoek.kenmerk(), fouten);
        }
        if (!fouten.isEmpty()) {
            throw Aanmeldweigering.documentOngeldig(fouten);
        }
        return new Stukken(b, f);
    }

    /** Hands the documents in at the door, the bepaling first. Throws the refusal of the door. */
    void dienIn(Stukken stukken, String indiener) {
        if (stukken.bepaling() != null) {
            dienIn(Documenten.schrijf(stukken.bepaling()), indiener);
        }
        if (stukken.formulier() != null) {
            dienIn(Documenten.schrijf(stukken.formulier()), indiener);
        }
    }

    private void dienIn(byte[] xml, String indiener) {
        if (ontvangst.ontvang(new Aanbieding(xml, Kanaal.REST, indiener)) instanceof Geweigerd geweigerd) {
            throw geweigerd.weigering();
        }
    }

    private static boolean ontbreekt(JsonNode json) {
        return json == null || json.isNull();
    }

    /** The document; null when something is wrong with it, which is then among the faults. */
    private static <T> T goed(String naam, Lezing<T> lezing, List<Veldfout> fouten) {
        lezing.fouten().forEach(fout -> {
            String veld = fout.veld().isEmpty() ? naam : naam + "." + fout.veld();
            fouten.add(new Veldfout(veld, fout.melding()));
        });
        return lezing.goed() ? lezing.document() : null;
    }

    private static void bijVerzoek(String naam, Documentkop kop, Beginverzoek verzoek, List<Veldfout> fouten) {
        pas(naam + ".kop.afzender", kop.afzender(), verzoek.gi(), fouten);
        pas(naam + ".kop.ontvanger", kop.ontvanger(), verzoek.gemeente(), fouten);
    }

    private static void pas(String veld, String waarde, String verwacht, List<Veldfout> fouten) {
        if (!Objects.equals(waarde, verwacht)) {
            fouten.add(
                    new Veldfout(
                            veld,
                            "Dit past niet bij de aanmelding zelf. Gebruik dezelfde GI, dezelfde gemeente en hetzelfde kenmerk."));
        }
    }
}
