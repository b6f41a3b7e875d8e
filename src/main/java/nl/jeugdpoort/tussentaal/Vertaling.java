package nl.jeugdpoort.tussentaal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.jeugdpoort.bepaling.Bepaling;
import org.springframework.stereotype.Component;

/**
 * Makes of a bepaling the iJw messages that follow on it, one per aanbieder, each valid against its schema and all rules on one message. Gives
 * numbers out, so the same bepaling twice gives different messages.
 */
@Component
public class Vertaling {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Tussentalen talen;
    private final Nummering nummering;
    private final Clock klok;

    Vertaling(Tussentalen talen, Nummering nummering, Clock klok) {
        this.talen = talen;
        this.nummering = nummering;
        this.klok = klok;
    }

    /** Route 301: for the backoffice of the verantwoordelijke gemeente, a JW301 to each aanbieder. */
    public Vertaald toewijzing(Bepaling bepaling) {
        return toewijzing(bepaling, aanbieder -> true);
    }

    /** The same, with messages to some only; what cannot be translated is asked of all help. */
    public Vertaald toewijzing(Bepaling bepaling, Predicate<String> aanbieders) {
        LocalDateTime nu = LocalDateTime.ofInstant(klok.instant(), NEDERLAND).truncatedTo(ChronoUnit.SECONDS);
        String gemeente = bepaling.jeugdige().verantwoordelijkeGemeente();
        return vertaal(bepaling, nu.toLocalDate(), aanbieders, (aanbieder, keuzes) -> {
            String identificatie = nummering.identificatie();
            Toewijzingsbericht bericht = new Toewijzingsbericht(bepaling, nu, () -> nummering.toewijzing(gemeente));
            return new Concept(
                    "JW301", gemeente, aanbieder, identificatie, bericht.schrijf(aanbieder, identificatie, keuzes));
        });
    }

    /** Route 315: for each aanbieder, a JW315 to the verantwoordelijke gemeente. */
    public Vertaald verzoek(Bepaling bepaling) {
        return verzoek(bepaling, aanbieder -> true);
    }

    /** The same, with messages of some only; what cannot be translated is asked of all help. */
    public Vertaald verzoek(Bepaling bepaling, Predicate<String> aanbieders) {
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), NEDERLAND);
        String gemeente = bepaling.jeugdige().verantwoordelijkeGemeente();
        return vertaal(bepaling, vandaag, aanbieders, (aanbieder, keuzes) -> {
            String identificatie = nummering.identificatie();
            return new Concept(
                    "JW315",
                    aanbieder,
                    gemeente,
                    identificatie,
                    new Verzoekbericht(bepaling, vandaag).schrijf(aanbieder, identificatie, keuzes));
        });
    }

    private interface Maker {
        Concept maak(String aanbieder, List<Productkeuze> keuzes);
    }

    private Vertaald vertaal(Bepaling bepaling, LocalDate vandaag, Predicate<String> aanbieders, Maker maker) {
        var taal = talen.vanGemeente(bepaling.jeugdige().verantwoordelijkeGemeente());
        Hulpvertaling vertaling = new Hulpvertaling(bepaling, taal, vandaag);
        Map<String, List<Productkeuze>> perAanbieder = new LinkedHashMap<>();
        List<Vraag> vragen = new ArrayList<>();
        for (int nummer = 1; nummer <= bepaling.hulp().size(); nummer++) {
            try {
                Productkeuze keuze = vertaling.vertaal(nummer);
                perAanbieder
                        .computeIfAbsent(keuze.aanbieder(), a -> new ArrayList<>())
                        .add(keuze);
            } catch (Onvertaalbaar e) {
                vragen.add(new Vraag(nummer, "Hulp " + nummer + ": " + e.getMessage()));
            }
        }
        List<Concept> berichten = perAanbieder.entrySet().stream()
                .filter(een -> aanbieders.test(een.getKey()))
                .map(een -> maker.maak(een.getKey(), een.getValue()))
                .toList();
        return new Vertaald(berichten, List.copyOf(vragen));
    }
}
