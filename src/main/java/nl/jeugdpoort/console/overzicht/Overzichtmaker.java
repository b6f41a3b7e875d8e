package nl.jeugdpoort.console.overzicht;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.jeugdpoort.console.overzicht.Overzicht.Feit;
import nl.jeugdpoort.console.overzicht.Overzicht.Stilregel;

/** Judges what was read, and says it in words. Knows no database and no clock. */
final class Overzichtmaker {

    /** A message that waits longer for processing says that something is stuck. */
    private static final Duration VERWERKING_TE_OUD = Duration.ofMinutes(5);

    /** A participant that takes nothing for so long needs a telephone call. */
    private static final Duration STIL_TE_LANG = Duration.ofHours(1);

    private static final int STAPPEN = 30;
    private static final String VERWERKEN = "2-verwerken";
    private static final String AFLEVEREN = "3-afleveren";

    private final Instant nu;
    private final Stroommeter berichten;
    private final Stroommeter pogingen;

    Overzichtmaker(Instant nu, Stroommeter berichten, Stroommeter pogingen) {
        this.nu = nu;
        this.berichten = berichten;
        this.pogingen = pogingen;
    }

    /** @param naam gives the name of a participant by its code */
    Overzicht maak(Voorraad voorraad, List<Stilstand> stilstand, List<Route> routes, UnaryOperator<String> naam) {
        List<Baan> banen = banen(voorraad, stilstand, routes);
        List<Feit> feiten = feiten(voorraad);
        List<Stilregel> stil = stilstand.stream().map(s -> stil(s, naam)).toList();
        Oordeel oordeel = Oordeel.GOED;
        for (Baan baan : banen) {
            oordeel = oordeel.enOok(baan.oordeel());
        }
        for (Feit feit : feiten) {
            oordeel = oordeel.enOok(feit.oordeel());
        }
        for (Stilregel regel : stil) {
            oordeel = oordeel.enOok(regel.oordeel());
        }
        return new Overzicht(oordeel, zin(oordeel), banen, feiten, stil);
    }

    private static String zin(Oordeel oordeel) {
        return switch (oordeel) {
            case GOED -> "Alles loopt. U hoeft niets te doen.";
            case LET_OP -> "Alles loopt, maar iets vraagt uw aandacht.";
            case FOUT -> "Er staat iets stil. Kijk hieronder waar.";
        };
    }

    private List<Baan> banen(Voorraad voorraad, List<Stilstand> stilstand, List<Route> routes) {
        Map<String, List<Route>> perBestand = new LinkedHashMap<>();
        routes.forEach(r ->
                perBestand.computeIfAbsent(r.bestand(), b -> new ArrayList<>()).add(r));
        return perBestand.entrySet().stream()
                .map(baan -> switch (baan.getKey()) {
                    case "1-ontvangen" -> ontvangen(baan.getValue());
                    case VERWERKEN -> verwerken(voorraad, baan.getValue());
                    case AFLEVEREN -> afleveren(voorraad, stilstand, baan.getValue());
                    default -> baan(baan.getKey(), Oordeel.GOED, List.of(), null, baan.getValue());
                })
                .toList();
    }

    private Baan ontvangen(List<Route> routes) {
        String tempo = perMinuut(berichten, "bericht", "berichten");
        return baan("1-ontvangen", Oordeel.GOED, List.of(tempo), Lijn.van(berichten.verloop(STAPPEN)), routes);
    }

    private Baan verwerken(Voorraad v, List<Route> routes) {
        boolean teOud = v.oudsteTeVerwerken() != null
                && Duration.between(v.oudsteTeVerwerken(), nu).compareTo(VERWERKING_TE_OUD) > 0;
        String wacht = wacht(v.teVerwerken(), "bericht wacht", "berichten wachten", v.oudsteTeVerwerken());
        return baan(VERWERKEN, teOud ? Oordeel.FOUT : Oordeel.GOED, List.of(wacht), null, routes);
    }

    private Baan afleveren(Voorraad v, List<Stilstand> stilstand, List<Route> routes) {
        List<String> feiten = new ArrayList<>();
        feiten.add(perMinuut(pogingen, "poging", "pogingen"));
        feiten.add(wacht(v.teBezorgen(), "levering wacht", "leveringen wachten", v.oudsteTeBezorgen()));
        return baan(
                AFLEVEREN,
                stilstand.isEmpty() ? Oordeel.GOED : Oordeel.LET_OP,
                feiten,
                Lijn.van(pogingen.verloop(STAPPEN)),
                routes);
    }

    /** A lane of which a route does not run, does not do its work, whatever else. */
    private static Baan baan(String bestand, Oordeel oordeel, List<String> feiten, Lijn lijn, List<Route> routes) {
        List<String> alle = new ArrayList<>(feiten);
        long stil = routes.stream().filter(r -> !r.loopt()).count();
        if (stil > 0) {
            alle.add(0, stil == 1 ? "1 route staat stil" : stil + " routes staan stil");
        } else if (feiten.isEmpty()) {
            alle.add(routes.size() == 1 ? "1 route loopt" : routes.size() + " routes lopen");
        }
        return new Baan(titel(bestand), stil > 0 ? Oordeel.FOUT : oordeel, alle, lijn, routes);
    }

    /** The file {@code 1-ontvangen} is the lane Ontvangen. */
    private static String titel(String bestand) {
        String woord = bestand.replaceFirst("^\\d+-", "");
        return woord.isEmpty() ? "Overige" : Character.toUpperCase(woord.charAt(0)) + woord.substring(1);
    }

    private static String perMinuut(Stroommeter meter, String een, String meer) {
        int tempo = (int) Math.min(meter.perMinuut(), Overzichtvraag.MEESTE);
        return Woorden.van(tempo, een, meer) + " per minuut";
    }

    private String wacht(int aantal, String een, String meer, Instant oudste) {
        if (aantal == 0 || oudste == null) {
            return "Er wacht niets";
        }
        return Woorden.van(aantal, een, meer) + ", de oudste " + Woorden.geleden(oudste, nu);
    }

    private static List<Feit> feiten(Voorraad v) {
        return List.of(
                new Feit(
                        Woorden.aantal(v.geparkeerd()),
                        "geparkeerd",
                        letOpBij(v.geparkeerd()),
                        "/berichten?status=GEPARKEERD"),
                new Feit(
                        Woorden.aantal(v.vandaag()),
                        "termijnen lopen vandaag af",
                        letOpBij(v.vandaag()),
                        "/termijnen/lijst?stand=VANDAAG"),
                new Feit(
                        Woorden.aantal(v.verlopen()),
                        "termijnen zijn verlopen",
                        letOpBij(v.verlopen()),
                        "/termijnen/lijst?stand=TE_LAAT"));
    }

    private static Oordeel letOpBij(int aantal) {
        return aantal == 0 ? Oordeel.GOED : Oordeel.LET_OP;
    }

    private Stilregel stil(Stilstand s, UnaryOperator<String> naam) {
        boolean teLang = Duration.between(s.sinds(), nu).compareTo(STIL_TE_LANG) > 0;
        String zin = Woorden.van(s.aantal(), "bericht wacht", "berichten wachten") + ", het oudste "
                + Woorden.geleden(s.sinds(), nu) + ". Laatste poging: " + s.fout();
        return new Stilregel(s.deelnemer(), naam.apply(s.deelnemer()), zin, teLang ? Oordeel.FOUT : Oordeel.LET_OP);
    }
}
