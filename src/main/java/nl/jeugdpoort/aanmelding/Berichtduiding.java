package nl.jeugdpoort.aanmelding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.opslag.Koppelvraag;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Feiten.Product;

/** What an iJw message says in a case. */
final class Berichtduiding {

    private static final int GEMEENTECODE = 4;
    private static final String VERWIJDERD = "13";
    private static final String AFWIJZING = "1";
    private static final String IN_ONDERZOEK = "2";
    private static final String AANGELEVERD = "1";
    private static final Set<String> WOONPLAATS = Set.of("8", "08");

    private Berichtduiding() {}

    /**
     * Empty when it says nothing in any case.
     *
     * @param geenAfkeuring retourcodes of its standard that refuse nothing
     */
    static Optional<Gebeurtenissoort> van(Bericht bericht, Set<String> geenAfkeuring) {
        if (bericht.status() == BerichtStatus.AFGEKEURD) {
            return Optional.empty();
        }
        if (bericht.kop().isAntwoord()) {
            return vanAntwoord(bericht, geenAfkeuring);
        }
        List<Product> producten = bericht.kop().feiten().producten();
        return switch (bericht.kop().berichtsoort()) {
            case "JW301" -> Optional.of(toewijzing(producten));
            case "JW305" ->
                producten.stream().anyMatch(p -> AANGELEVERD.equals(p.status()))
                        ? Optional.of(Gebeurtenissoort.JW305)
                        : Optional.empty();
            case "JW315" -> Optional.of(Gebeurtenissoort.JW315);
            case "JW319" -> besluit(producten);
            default -> Optional.empty();
        };
    }

    /** What a message says that is between the gemeente and the GI itself: it is about the maatregel. Empty when it says nothing there. */
    static Optional<Gebeurtenissoort> overMaatregel(Gebeurtenissoort soort) {
        return switch (soort) {
            case JW315 -> Optional.of(Gebeurtenissoort.MAATREGEL_JW315);
            case JW315_VERVALLEN -> Optional.of(Gebeurtenissoort.MAATREGEL_JW315_VERVALLEN);
            case JW301 -> Optional.of(Gebeurtenissoort.MAATREGEL_JW301);
            case JW301_VERVALLEN -> Optional.of(Gebeurtenissoort.MAATREGEL_JW301_VERVALLEN);
            case JW319_AFWIJZING, JW319_WOONPLAATS -> Optional.of(Gebeurtenissoort.MAATREGEL_JW319);
            case JW319_ONDERZOEK -> Optional.of(Gebeurtenissoort.MAATREGEL_JW319_ONDERZOEK);
            case JW305 -> Optional.of(Gebeurtenissoort.MAATREGEL_JW305);
            default -> Optional.empty();
        };
    }

    private static Gebeurtenissoort toewijzing(List<Product> producten) {
        boolean allesWeg = producten.stream().allMatch(p -> VERWIJDERD.equals(p.reden()));
        return allesWeg ? Gebeurtenissoort.JW301_VERVALLEN : Gebeurtenissoort.JW301;
    }

    private static Optional<Gebeurtenissoort> besluit(List<Product> producten) {
        if (producten.stream().anyMatch(p -> IN_ONDERZOEK.equals(p.status()))) {
            return Optional.of(Gebeurtenissoort.JW319_ONDERZOEK);
        }
        List<Product> afgewezen =
                producten.stream().filter(p -> AFWIJZING.equals(p.status())).toList();
        if (afgewezen.isEmpty()) {
            return Optional.empty();
        }
        boolean woonplaats = afgewezen.stream().map(Product::reden).anyMatch(r -> r != null && WOONPLAATS.contains(r));
        return Optional.of(woonplaats ? Gebeurtenissoort.JW319_WOONPLAATS : Gebeurtenissoort.JW319_AFWIJZING);
    }

    private static Optional<Gebeurtenissoort> vanAntwoord(Bericht antwoord, Set<String> geenAfkeuring) {
        if (antwoord.antwoordOp() == null
                || geenAfkeuring.containsAll(antwoord.kop().feiten().retourcodes())) {
            return Optional.empty();
        }
        return switch (antwoord.kop().heen().berichtsoort()) {
            case "JW301" -> Optional.of(Gebeurtenissoort.JW301_VERVALLEN);
            case "JW305" -> Optional.of(Gebeurtenissoort.JW305_VERVALLEN);
            case "JW315" -> Optional.of(Gebeurtenissoort.JW315_VERVALLEN);
            default -> Optional.empty();
        };
    }

    private static boolean naarGemeente(Bericht bericht) {
        return bericht.kop().ontvanger().length() == GEMEENTECODE;
    }

    /** By what it may find cases; empty when by nothing. */
    static Optional<Koppelvraag> vraag(Bericht bericht, UUID client) {
        String afzender = bericht.kop().afzender();
        String ontvanger = bericht.kop().ontvanger();
        boolean besluit = bericht.kop().berichtsoort().equals("JW319");
        boolean vanGemeente = afzender.length() == GEMEENTECODE;
        String aanbieder = vanGemeente ? ontvanger : afzender;
        var vraag = new Koppelvraag(
                bericht.id(),
                gemeente(bericht),
                aanbieder.length() == GEMEENTECODE ? null : aanbieder,
                client,
                bericht.kop().isAntwoord() ? bericht.antwoordOp() : null,
                besluit ? referenties(bericht) : List.of());
        return vraag.kanTreffen() ? Optional.of(vraag) : Optional.empty();
    }

    private static String gemeente(Bericht bericht) {
        if (bericht.kop().afzender().length() == GEMEENTECODE) {
            return bericht.kop().afzender();
        }
        return naarGemeente(bericht) ? bericht.kop().ontvanger() : null;
    }

    /** The ReferentieAanbieder of each product. */
    static List<String> referenties(Bericht bericht) {
        return bericht.kop().feiten().producten().stream()
                .map(Product::referentie)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
