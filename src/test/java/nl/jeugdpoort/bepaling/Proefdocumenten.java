package nl.jeugdpoort.bepaling;

import java.time.LocalDate;
import java.util.List;

/** Documents about fictive people in which nothing is wrong and every field is filled. */
public final class Proefdocumenten {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);

    private Proefdocumenten() {}

    public static Documentkop kop() {
        return new Documentkop("30300001", "0384", "Lokaal team Noord", "JB-2026-0017", 1, VANDAAG);
    }

    public static Jeugdige jeugdige() {
        return new Jeugdige(
                "999940673",
                new Naam("Robin Élise", "Robbie", "RE", "van der", "Wilgenstam"),
                LocalDate.of(2014, 8, 7),
                Geslacht.VROUW,
                new Adres("Dorpsstraat", 5, "a", "bis", "9999XX", "Elzenhout"),
                "0384");
    }

    static Professional professional(String naam) {
        return new Professional(naam, "jeugdbeschermer", "De Brug", "0201231801", "post@example.org");
    }

    public static Bepaling bepaling() {
        return new Bepaling(
                kop(),
                new Instelling("De Brug", professional("Iris Lindenaar"), professional("Wouter Meidoorn")),
                jeugdige(),
                new Maatregel(Maatregel.Soort.OTS, LocalDate.of(2026, 5, 1), LocalDate.of(2027, 4, 30)),
                List.of(
                        new Hulp(
                                "AMBU01",
                                LocalDate.of(2026, 12, 1),
                                LocalDate.of(2027, 5, 31),
                                new Omvang(4, "04", "2", null),
                                "Ouders en kind maken samen afspraken en houden die vol.",
                                "42420001",
                                true,
                                null),
                        new Hulp(
                                "BEHAN01",
                                LocalDate.of(2026, 12, 15),
                                LocalDate.of(2027, 6, 30),
                                new Omvang(null, null, null, 450_000),
                                "De angst wordt minder, zodat school weer lukt.",
                                "42420003",
                                false,
                                new Uitzondering(
                                        "Noor Beukema", "Geen aanbieder met een contract heeft deze behandeling."))),
                List.of(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 5, 1)),
                new Afstemming("Sem Populier", LocalDate.of(2026, 10, 28), "Het lokaal team staat achter deze hulp."));
    }

    static Casus casus(String situatie) {
        return new Casus(
                12,
                Geslacht.VROUW,
                "Rijk van Nijmegen",
                situatie,
                "Hulp bij angst, en steun voor de ouders bij het opvoeden.",
                "Thuis opgroeien bij beide ouders.",
                List.of(new EerdereHulp(
                        "Een half jaar gesprekken bij het wijkteam in 2024.", "Vaste dagen werkten goed.")),
                "Er is nu geen direct gevaar.",
                "De ouders bellen een van de grootouders als het misgaat.",
                "Er is een sterke band met de grootouders.",
                "Groep 8, gaat 3 van de 5 dagen.",
                true,
                "De plaats op school loopt af op 31 december 2026.",
                Maatregel.Soort.OTS,
                LocalDate.of(2026, 12, 1),
                "Liefst een vaste hulpverlener.");
    }

    static Personen personen() {
        Betrokkene moeder = new Betrokkene(
                new Naam("Zoë", null, "Z", null, "Kastanje"),
                "moeder",
                "+31612345678",
                "ouder25519@example.org",
                new Adres("Kerklaan", 204, null, null, "9999XS", "Elzenhout"));
        return new Personen(
                jeugdige(),
                List.of(moeder),
                List.of(new Betrokkene(new Naam(null, "Joop", null, "de", "Jong"), "opa", "0201233364", null, null)),
                professional("Iris Lindenaar"),
                List.of(professional("Hülya Özdemir")),
                new Toestemming(true, LocalDate.of(2026, 10, 1), "Artikel 7.4.0 Jeugdwet."),
                List.of(new Bijlage("plan.txt", "text/plain", "UGxhbg==")));
    }

    public static Aanmeldformulier formulier() {
        return new Aanmeldformulier(
                new Documentkop("30300001", "0384", "Lokaal team Noord", "JB-2026-0018", 1, VANDAAG),
                "JB-2026-0017",
                casus("Een kind van 12 dat bij beide ouders woont en sinds het voorjaar niet naar school durft."),
                personen());
    }

    /** The form with another text in part 1. */
    static Aanmeldformulier formulier(String situatie) {
        Aanmeldformulier goed = formulier();
        return new Aanmeldformulier(goed.kop(), goed.bepaling(), casus(situatie), goed.deel2());
    }
}
