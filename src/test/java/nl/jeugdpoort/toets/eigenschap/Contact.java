package nl.jeugdpoort.toets.eigenschap;

import static nl.jeugdpoort.toets.eigenschap.Deel.klasse;
import static nl.jeugdpoort.toets.eigenschap.Deel.waarde;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Addresses and other ways to reach a fictive person. */
final class Contact {

    private static final LocalDate DAG = LocalDate.of(2026, 5, 1);

    private Contact() {}

    /** Contacts of different kinds, one of which is not temporary. */
    static Deel gegevens(Toeval t) {
        List<String> soorten = new ArrayList<>(List.of(t.kies("01", "02", "03")));
        for (String soort : List.of("04", "02", "01", "03")) {
            if (!soorten.contains(soort) && t.eenOp(3)) {
                soorten.add(t.getal(0, soorten.size()), soort);
            }
        }
        return Deel.lijst(
                "Contactgegevens", soorten.stream().map(s -> van(s, t)).toList());
    }

    static Deel van(String soort, Toeval t) {
        boolean postcode = !soort.equals("02") && !soort.equals("04") || t.eenOp(2);
        Deel adres = adres(postcode, t).mits(t.eenOp(2));
        boolean telefoon = !adres.isAanwezig() || !adres.heeft("Huis") || !postcode || t.eenOp(2);
        return klasse(
                "Contact",
                waarde("Soort", soort),
                adres,
                waarde("Organisatie", t.misschien(t.tekst(35))),
                telefoon(t).mits(telefoon),
                waarde("Emailadres", t.misschien("a@example.nl", t.tekst(80))),
                periode(t).mits(soort.equals("04") && t.eenOp(2)));
    }

    private static Deel adres(boolean postcode, Toeval t) {
        String land = t.kies("NL", "BE", "CW");
        boolean nederlands = postcode && land.equals("NL");
        return klasse(
                "Adres",
                huis(t).mits(nederlands || t.eenOp(2)),
                waarde("Postcode", !postcode ? null : nederlands ? t.kies("1000AA", "9999xz") : t.tekst(8)),
                waarde("Straatnaam", t.misschien(t.tekst(24))),
                waarde("Plaatsnaam", t.misschien(t.tekst(80))),
                waarde("LandCode", postcode ? land : null));
    }

    private static Deel huis(Toeval t) {
        return klasse(
                "Huis",
                waarde("Huisnummer", t.geschreven(t.getal(0, 99999))),
                waarde("Huisletter", t.misschien("a", "é")),
                waarde("HuisnummerToevoeging", t.misschien(t.tekst(4))),
                waarde("AanduidingWoonadres", t.misschien("AB", "BY", "TO", "WW")));
    }

    private static Deel telefoon(Toeval t) {
        return klasse(
                "Telefoon", nummer("Telefoon01", t), nummer("Telefoon02", t).mits(t.eenOp(2)));
    }

    private static Deel nummer(String naam, Toeval t) {
        return klasse(
                naam,
                waarde("Telefoonnummer", t.kies("0", "0201234567", "999999999999999")),
                waarde("Landnummer", t.kies("0031", "+32", "1")));
    }

    private static Deel periode(Toeval t) {
        LocalDate begin = t.dag(DAG, DAG.plusYears(1));
        return klasse(
                "Periode",
                waarde("Begindatum", t.misschien(begin)),
                waarde("Einddatum", t.misschien(t.dag(begin, begin.plusYears(1)))));
    }
}
