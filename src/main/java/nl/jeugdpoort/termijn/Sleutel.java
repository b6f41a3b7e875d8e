package nl.jeugdpoort.termijn;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Feiten.Product;

/** By what a starting and a meeting message find each other. */
enum Sleutel {
    /** The message itself. */
    BERICHT,
    /** The message that this one answers: meets a term with key {@link #BERICHT}. */
    HEENBERICHT,
    /** Gemeente, aanbieder and ReferentieAanbieder of each product. */
    REFERENTIE,
    /** Gemeente, aanbieder and ToewijzingNummer of each product. */
    TOEWIJZING;

    private static final Product GEEN = new Product(null, null, null, null, null, null);

    /** One line of a message that has a key; a key of the whole message comes with its first product. */
    record Regel(String sleutel, Product product) {}

    List<Regel> regels(Bericht bericht) {
        return switch (this) {
            case BERICHT -> heel(bericht, bericht.id());
            case HEENBERICHT -> heel(bericht, bericht.antwoordOp());
            case REFERENTIE -> perProduct(bericht.kop(), "R", Product::referentie);
            case TOEWIJZING -> perProduct(bericht.kop(), "T", Product::toewijzingNummer);
        };
    }

    private static List<Regel> heel(Bericht bericht, Object id) {
        var producten = bericht.kop().feiten().producten();
        var eerste = producten.isEmpty() ? GEEN : producten.getFirst();
        return id == null ? List.of() : List.of(new Regel(id.toString(), eerste));
    }

    private static List<Regel> perProduct(Berichtkop kop, String soort, Function<Product, String> nummer) {
        boolean vanGemeente = kop.afzender().length() == 4;
        var paar = vanGemeente ? kop.afzender() + "/" + kop.ontvanger() : kop.ontvanger() + "/" + kop.afzender();
        return kop.feiten().producten().stream()
                .filter(product -> Objects.nonNull(nummer.apply(product)))
                .map(product -> new Regel(paar + "/" + soort + "/" + nummer.apply(product), product))
                .toList();
    }
}
