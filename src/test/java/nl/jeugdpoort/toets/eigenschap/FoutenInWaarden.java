package nl.jeugdpoort.toets.eigenschap;

import static nl.jeugdpoort.toets.eigenschap.Fout.bij;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Mistakes in what is said of persons, in referrers, and in answers. */
final class FoutenInWaarden {

    private static final String MET_GEBOORTEDATUM = "JW301 JW305 JW307 JW315";
    private static final List<String> ZORGVERLENERS = List.of("02", "03", "04", "05");

    private FoutenInWaarden() {}

    static List<Fout> alle() {
        return Stream.of(contact(), persoon(), verwijzer(), antwoord())
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<Fout> contact() {
        return Stream.of(
                        Fout.in("CD005", "JW301", bij("Adres", a -> a.heeft("LandCode"), a -> weg(a, "LandCode"))),
                        Fout.in(
                                "CD009",
                                "JW301",
                                bij("Contact", c -> !c.lees("Soort").equals("04"), c -> {
                                    c.zet("Periode/Begindatum", "2026-05-01");
                                    c.weg("Periode/Einddatum");
                                    return c.pad("Periode");
                                })),
                        Fout.in(
                                "CD025",
                                "JW301",
                                bij("Adres", a -> a.heeft("Huis") && "NL".equals(a.lees("LandCode")), a -> {
                                    a.ouder().in("Telefoon").mits(true);
                                    return weg(a, "Huis");
                                })),
                        Fout.in(
                                "CD034",
                                "JW301",
                                bij(
                                        "Contact",
                                        c -> c.heeft("Adres")
                                                && List.of("01", "03").contains(c.lees("Soort")),
                                        c -> {
                                            c.in("Telefoon").mits(true);
                                            c.weg("Adres/LandCode");
                                            c.weg("Adres/Postcode");
                                            return c.pad("Adres");
                                        })),
                        Fout.in(
                                "CS089",
                                "JW301",
                                bij("Adres", a -> "NL".equals(a.lees("LandCode")), a -> zet(a, "Postcode", "1234 AB"))),
                        Fout.in("TR006", "JW301", bij("Contact", c -> c.heeft("Telefoon"), c -> {
                            c.weg("Adres");
                            c.weg("Telefoon");
                            return c.pad();
                        })),
                        Fout.in("TR061", "JW301", bij("Contactgegevens", c -> true, c -> {
                            Deel contact = c.in("Contact");
                            contact.alleen();
                            contact.zet("Soort", "04");
                            return c.pad();
                        })),
                        Fout.in(
                                "CS003",
                                "JW301",
                                bij(
                                        "Periode",
                                        p -> p.heeft("Begindatum"),
                                        p -> zet(
                                                p,
                                                "Einddatum",
                                                LocalDate.parse(p.lees("Begindatum"))
                                                        .minusDays(1)))))
                .flatMap(List::stream);
    }

    private static Stream<Fout> persoon() {
        return Stream.of(
                        Fout.in("CD007", "JW301", bij("Communicatie", c -> true, c -> {
                            if (c.heeft("Taal")) {
                                return weg(c, "Taal");
                            }
                            return zet(c, "Taal", "Fries");
                        })),
                        Fout.in(
                                "CS002",
                                MET_GEBOORTEDATUM + " JW317 JW323 JW325",
                                bij("Client", c -> true, c -> zet(c, "Bsn", verkeerd(c.lees("Bsn"))))),
                        Fout.in(
                                "CS050",
                                "JW301",
                                bij("Naam", n -> n.kent("NaamGebruik"), n -> zet(n, "NaamGebruik", "5"))),
                        Fout.in(
                                "CS139",
                                MET_GEBOORTEDATUM,
                                bij(
                                        "Geboortedatum",
                                        g -> !g.lees("Datum").endsWith("01"),
                                        g -> zet(g, "DatumGebruik", "1"))),
                        Fout.in(
                                "CS139",
                                MET_GEBOORTEDATUM,
                                bij(
                                        "Geboortedatum",
                                        g -> !g.lees("Datum").equals("1900-01-01"),
                                        g -> zet(g, "DatumGebruik", "3"))),
                        Fout.in(
                                "CS318",
                                "JW301",
                                bij(
                                        "Naam",
                                        n -> n.ouder().naam().equals("Client") && !n.heeft("Partnernaam"),
                                        n -> zet(n, "NaamGebruik", "6"))),
                        Fout.in(
                                "TR002",
                                MET_GEBOORTEDATUM,
                                (b, t) -> geboren(
                                        b, dagtekening(b).minusYears(120).minusDays(1))),
                        Fout.in(
                                "TR134",
                                MET_GEBOORTEDATUM,
                                (b, t) -> geboren(b, dagtekening(b).plusDays(1))))
                .flatMap(List::stream);
    }

    private static Stream<Fout> verwijzer() {
        return Stream.of(
                        Fout.in(
                                "CD043",
                                "JW315",
                                bij(
                                        "AangevraagdProduct",
                                        p -> p.heeft("BeschikkingNummer"),
                                        p -> weg(p, "BeschikkingIngangsdatum"))),
                        Fout.in("CD043", "JW315", bij("AangevraagdProduct", p -> p.heeft("BeschikkingNummer"), p -> {
                            p.weg("BeschikkingNummer");
                            return p.pad("BeschikkingIngangsdatum");
                        })),
                        Fout.in(
                                "CD066",
                                "JW315",
                                bij(
                                        "Verwijzer",
                                        v -> isZorgverlener(v) && v.heeft("ZorgverlenerCode"),
                                        v -> zet(v, "Naam", "Vink"))),
                        Fout.in("CD067", "JW315", bij("Verwijzer", FoutenInWaarden::isZorgverlener, v -> {
                            v.weg("Naam");
                            return weg(v, "ZorgverlenerCode");
                        })),
                        Fout.in(
                                "CD068",
                                "JW315",
                                bij("Verwijzer", v -> !isZorgverlener(v), v -> zet(v, "ZorgverlenerCode", "01234567"))))
                .flatMap(List::stream);
    }

    private static Stream<Fout> antwoord() {
        return Stream.of(
                        Fout.in("CD085", "JW319", bij("Antwoord", a -> true, a -> antwoord(a, "1", null, false))),
                        Fout.in(
                                "CD086",
                                "JW319",
                                bij(
                                        "Antwoord",
                                        a -> true,
                                        a -> antwoord(a, "2", "5", false) + "/RedenAfwijzingVerzoek")),
                        Fout.in("TR377", "JW319", bij("Antwoord", a -> true, a -> antwoord(a, "1", "8", false))),
                        Fout.in(
                                "TR409",
                                "JW319",
                                bij("Antwoord", a -> true, a -> antwoord(a, "1", "9", true) + "/Woonplaatsbeginsel")),
                        Fout.in(
                                "TR409",
                                "JW319",
                                bij("Antwoord", a -> true, a -> antwoord(a, "2", null, true) + "/Woonplaatsbeginsel")))
                .flatMap(List::stream);
    }

    private static String antwoord(Deel antwoord, String soort, String reden, boolean woonplaats) {
        antwoord.zet("VerzoekAntwoord", soort);
        antwoord.zet("RedenAfwijzingVerzoek", reden == null ? "" : reden);
        antwoord.in("RedenAfwijzingVerzoek").mits(reden != null);
        antwoord.in("Woonplaatsbeginsel").mits(woonplaats);
        return antwoord.pad();
    }

    private static boolean isZorgverlener(Deel verwijzer) {
        return ZORGVERLENERS.contains(verwijzer.lees("Type"));
    }

    private static List<String> geboren(Deel bericht, LocalDate dag) {
        Deel geboren = bericht.in("Client/Geboortedatum");
        geboren.weg("DatumGebruik");
        return List.of(zet(geboren, "Datum", dag));
    }

    private static String verkeerd(String bsn) {
        int laatste = bsn.length() - 1;
        return bsn.substring(0, laatste) + (bsn.charAt(laatste) - '0' + 1) % 10;
    }

    static LocalDate dagtekening(Deel bericht) {
        return LocalDate.parse(bericht.lees("Header/BerichtIdentificatie/Dagtekening"));
    }

    /** Sets a value; gives its path. */
    static String zet(Deel deel, String naam, Object waarde) {
        deel.zet(naam, waarde);
        return deel.pad(naam);
    }

    /** Leaves an element out; gives the path of the class around it. */
    static String weg(Deel deel, String naam) {
        deel.weg(naam);
        return deel.pad();
    }
}
