package nl.jeugdpoort.toets.eigenschap;

import static nl.jeugdpoort.toets.eigenschap.Fout.bij;
import static nl.jeugdpoort.toets.eigenschap.Fout.bijMet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The same key twice. */
final class FoutenInSleutels {

    private static final String ZELFDE_VRAAG =
            "the key of an AangevraagdProduct is its ReferentieAanbieder, of which TR383 asks the same once more";
    private static final String ZELFDE_BEGIN =
            "the same new product on the same first day has a day in common with itself";

    private FoutenInSleutels() {}

    static List<Fout> alle() {
        return Stream.of(
                        Fout.in(
                                "TR101",
                                "JW301",
                                bij("Relatie", r -> true, r -> r.verdubbel().pad("Nummer"))),
                        Fout.in("TR101", "JW301", bij("ToegewezenProduct", p -> true, p -> {
                            Deel kopie = p.verdubbel();
                            kopie.zet("RedenWijziging", "13");
                            kopie.zet("Einddatum", kopie.lees("Ingangsdatum"));
                            return kopie.pad("ToewijzingNummer");
                        })),
                        Fout.in("TR101", "JW305 JW307", bij("StartProduct StopProduct", p -> true, p -> {
                            Deel kopie = p.verdubbel();
                            return p.heeft("ToewijzingNummer") ? kopie.pad("ToewijzingNummer") : kopie.pad();
                        })),
                        Fout.in(
                                "TR101",
                                "JW315",
                                bijMet("AangevraagdProduct", FoutenInSleutels::kanLater, p -> dubbel(p, "TR383 ")),
                                ZELFDE_VRAAG),
                        Fout.in(
                                "TR383",
                                "JW315",
                                bijMet("AangevraagdProduct", FoutenInSleutels::kanLater, p -> dubbel(p, "TR101 ")),
                                ZELFDE_VRAAG),
                        Fout.in(
                                "TR101",
                                "JW317",
                                bij(
                                        "OngewijzigdProduct TeWijzigenProduct",
                                        p -> true,
                                        p -> p.verdubbel().pad("ToewijzingNummer"))),
                        Fout.in(
                                "TR101",
                                "JW317",
                                bijMet("NieuwProduct", p -> true, p -> {
                                    Deel kopie = p.verdubbel();
                                    String eerste = !p.heeft("Product") ? kopie.pad() : kopie.pad("Product/Categorie");
                                    return List.of(eerste, "TR410 " + kopie.pad());
                                }),
                                ZELFDE_BEGIN),
                        Fout.in("TR101", "JW323 JW325", (b, t) -> client(b, t)),
                        Fout.in(
                                "TR101",
                                "JW325",
                                (b, t) -> bij("Prestatie", p -> true, p -> {
                                            Deel kopie = p.verdubbel();
                                            Bedragen.tel(b);
                                            return kopie.pad("ProductReferentie/ReferentieNummer");
                                        })
                                        .maak(b, t)))
                .flatMap(List::stream)
                .toList();
    }

    /** Whether the same product can be asked for after it. */
    private static boolean kanLater(Deel product) {
        return product.heeft("ToewijzingEinddatum")
                && product.ouder().alle("AangevraagdProduct").size() == 1;
    }

    private static List<String> dubbel(Deel product, String ander) {
        Deel kopie = product.verdubbel();
        LocalDate volgende =
                LocalDate.parse(product.lees("ToewijzingEinddatum")).plusDays(1);
        kopie.zet("ToewijzingIngangsdatum", volgende);
        kopie.zet("ToewijzingEinddatum", volgende);
        boolean zonderCode = kopie.heeft("Omvang") && !kopie.heeft("Product/Code");
        if (zonderCode) {
            kopie.zet("ToewijzingIngangsdatum", "2017-01-01");
            kopie.zet("ToewijzingEinddatum", "2017-01-01");
        }
        String pad = kopie.pad("ReferentieAanbieder");
        return List.of(pad, ander + pad);
    }

    private static List<String> client(Deel bericht, Toeval t) {
        List<Deel> clienten = bericht.alle("Client");
        if (clienten.size() < 2) {
            return List.of();
        }
        Deel laatste = clienten.getLast();
        laatste.zet("Bsn", t.uit(clienten.subList(0, clienten.size() - 1)).lees("Bsn"));
        return List.of(laatste.pad("Bsn"));
    }
}
