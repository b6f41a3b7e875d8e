package nl.jeugdpoort.toets.inhoud;

import java.util.UUID;
import java.util.function.Function;
import nl.jeugdpoort.register.Aanvraag;
import nl.jeugdpoort.register.Antwoord;
import nl.jeugdpoort.register.Berichtklasse;
import nl.jeugdpoort.register.Client;
import nl.jeugdpoort.register.Declaratie;
import nl.jeugdpoort.register.Declaratieantwoord;
import nl.jeugdpoort.register.Gedeeld;
import nl.jeugdpoort.register.Kop;
import nl.jeugdpoort.register.NieuwProduct;
import nl.jeugdpoort.register.Ongewijzigd;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Product;
import nl.jeugdpoort.register.Start;
import nl.jeugdpoort.register.Stop;
import nl.jeugdpoort.register.TeWijzigen;
import nl.jeugdpoort.register.Toewijzing;
import nl.jeugdpoort.register.Verzoek;

/** Makes the content of a class from its values. For one message. */
final class Klassemaker {

    private final Function<String, UUID> kenmerk;
    private final Gedeeld gedeeld = new Gedeeld();
    private String laatsteBsn;
    private UUID laatsteKenmerk;

    /** @param kenmerk keyed hash of a BSN */
    Klassemaker(Function<String, UUID> kenmerk) {
        this.kenmerk = kenmerk;
    }

    Berichtklasse maak(Velden v) {
        return switch (v.naam()) {
            case "Header" -> kop(v);
            case "Client" -> new Client(client(v), v.dag("Geboortedatum/Datum"), v.teksten("Relaties/Relatie/Soort"));
            case "ToegewezenProduct" -> toewijzing(v);
            case "StartProduct" -> start(v);
            case "StopProduct" -> stop(v);
            case "AangevraagdProduct" -> aanvraag(v);
            case "Verzoek" -> new Verzoek(v.tekst("ReferentieAanbieder"));
            case "OngewijzigdProduct" -> new Ongewijzigd(v.getal("ToewijzingNummer"));
            case "TeWijzigenProduct" -> teWijzigen(v);
            case "NieuwProduct" -> new NieuwProduct(v.product(), v.dag("GewensteIngangsdatum"), v.dag("Einddatum"));
            case "Antwoord" ->
                new Antwoord(
                        v.tekst("ReferentieAanbieder"),
                        v.tekst("VerzoekAntwoord"),
                        v.tekst("Woonplaatsbeginsel/Gemeente"));
            case "Declaratie" ->
                new Declaratie(
                        v.tekst("DeclaratieNummer"),
                        v.dag("DeclaratiePeriode/Begindatum"),
                        v.dag("DeclaratiePeriode/Einddatum"));
            case "DeclaratieAntwoord" ->
                new Declaratieantwoord(v.tekst("DeclaratieNummer"), v.teksten("RetourCodes/RetourCode"));
            case "Prestatie" -> prestatie(v);
            default -> throw new IllegalArgumentException("Not a class: " + v.naam());
        };
    }

    private static Kop kop(Velden v) {
        return new Kop(
                v.tekst("DeclaratieIdentificatie/Identificatie"),
                v.dag("DeclaratieIdentificatie/Dagtekening"),
                v.tekst("XsdVersieDeclaratie/BasisschemaXsdVersie"),
                v.tekst("XsdVersieDeclaratie/BerichtXsdVersie"));
    }

    private static Toewijzing toewijzing(Velden v) {
        return new Toewijzing(
                v.getal("ToewijzingNummer"),
                v.tekst("ReferentieAanbieder"),
                v.product(),
                v.moment("Toewijzingsdatum", "Toewijzingstijd"),
                v.dag("Ingangsdatum"),
                v.dag("Einddatum"),
                v.tekst("RedenWijziging"),
                v.omvang(),
                v.getal("Budget"));
    }

    private static Aanvraag aanvraag(Velden v) {
        return new Aanvraag(
                v.tekst("ReferentieAanbieder"),
                v.product(),
                v.dag("ToewijzingIngangsdatum"),
                v.dag("ToewijzingEinddatum"),
                "1".equals(v.rond().tekst("GezagsdragerBekend")));
    }

    private static Start start(Velden v) {
        return new Start(v.getal("ToewijzingNummer"), v.product(), v.dag("Begindatum"), v.tekst("StatusAanlevering"));
    }

    private static Stop stop(Velden v) {
        return new Stop(
                v.getal("ToewijzingNummer"),
                v.product(),
                v.dag("Begindatum"),
                v.tekst("StatusAanlevering"),
                v.tekst("RedenBeeindiging"),
                v.dag("Einddatum"));
    }

    private static TeWijzigen teWijzigen(Velden v) {
        return new TeWijzigen(
                v.getal("ToewijzingNummer"),
                v.dag("GewensteIngangsdatum"),
                v.dag("Einddatum"),
                v.omvang(),
                v.getal("Budget"));
    }

    private Prestatie prestatie(Velden v) {
        return new Prestatie(
                client(v.rond()),
                v.tekst("ProductReferentie/ReferentieNummer"),
                v.tekst("ProductReferentie/VorigReferentieNummer"),
                v.getal("ToewijzingNummer"),
                gedeeld.een(new Product(v.tekst("ProductCategorie"), v.tekst("ProductCode"))),
                gedeeld.een(v.dag("ProductPeriode/Begindatum")),
                gedeeld.een(v.dag("ProductPeriode/Einddatum")),
                v.getal("GeleverdVolume"),
                gedeeld.een(v.tekst("Eenheid")),
                gedeeld.een(v.getal("ProductTarief")),
                v.getal("IngediendBedrag/Bedrag"),
                "D".equals(v.tekst("IngediendBedrag/DebetCredit")));
    }

    private UUID client(Velden client) {
        String bsn = client.tekst("Bsn");
        if (!bsn.equals(laatsteBsn)) {
            laatsteBsn = bsn;
            laatsteKenmerk = kenmerk.apply(bsn);
        }
        return laatsteKenmerk;
    }
}
