package nl.jeugdpoort.toets.eigenschap;

import static nl.jeugdpoort.toets.eigenschap.Deel.klasse;
import static nl.jeugdpoort.toets.eigenschap.Deel.lijst;
import static nl.jeugdpoort.toets.eigenschap.Deel.waarde;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The client of a JW301. */
final class Toewijzingen {

    private Toewijzingen() {}

    static Deel client(LocalDate dag, Toeval t) {
        boolean taal = t.eenOp(2);
        return klasse(
                "Client",
                waarde("Bsn", Persoon.bsn(t)),
                Persoon.geboren(dag, 120, t),
                waarde("Geslacht", t.kies("0", "1", "2")),
                Persoon.volledigeNaam(true, t),
                klasse(
                                "Communicatie",
                                waarde("Vorm", taal ? "1" : t.kies("2", "3")),
                                waarde("Taal", taal ? t.tekst(25) : null))
                        .mits(t.eenOp(2)),
                waarde("JuridischeStatus", t.misschien("01", "12")),
                waarde("WettelijkeVertegenwoordiging", t.misschien("06", "10")),
                waarde("Commentaar", t.misschien(" \n" + t.tekst(300))),
                relaties(dag, t).mits(t.eenOp(2)),
                Contact.gegevens(t),
                producten(dag, t));
    }

    private static Deel relaties(LocalDate dag, Toeval t) {
        List<Deel> relaties = new ArrayList<>();
        for (int i = t.getal(1, 3); i > 0; i--) {
            relaties.add(klasse(
                    "Relatie",
                    waarde("Nummer", i + t.kies("", "é", " ")),
                    waarde("Volgorde", t.misschien("1", "99")),
                    waarde("Soort", t.kies("03", "13", "25")),
                    Persoon.geboren(dag, 150, t).mits(t.eenOp(2)),
                    waarde("Geslacht", t.misschien("0", "1", "2")),
                    Persoon.volledigeNaam(false, t),
                    Contact.van(t.kies("01", "02", "03", "04"), t)));
        }
        return lijst("Relaties", relaties);
    }

    private static Deel producten(LocalDate dag, Toeval t) {
        List<Productregels.Regel> regels = new Productregels(dag.minusYears(3), dag.plusYears(1), t).maak(5);
        int eerste = t.getal(0, 999_999_900);
        List<Deel> producten = new ArrayList<>();
        for (Productregels.Regel regel : regels) {
            boolean eenDag = regel.begin().equals(regel.einde());
            producten.add(
                    product(eerste + producten.size(), regel, t.misschien(eenDag ? "13" : "12", "02", "14"), dag, t));
            if (t.eenOp(4)) {
                producten.add(verwijderd(eerste + producten.size(), regel, dag, t));
            }
        }
        return lijst("ToegewezenProducten", producten);
    }

    /** As if it had never been granted: it may have days in common with others. */
    private static Deel verwijderd(int nummer, Productregels.Regel regel, LocalDate dag, Toeval t) {
        Productregels.Regel eenDag =
                new Productregels.Regel(regel.categorie(), regel.code(), regel.begin(), regel.begin(), regel.vorm());
        return product(nummer, eenDag, "13", dag, t);
    }

    private static Deel product(int nummer, Productregels.Regel regel, String reden, LocalDate dag, Toeval t) {
        return klasse(
                "ToegewezenProduct",
                waarde("ToewijzingNummer", t.geschreven(nummer)),
                waarde("ReferentieAanbieder", t.misschien(t.tekst(36))),
                regel.product(),
                waarde("Toewijzingsdatum", t.dag(dag.minusYears(1), dag)),
                waarde("Toewijzingstijd", t.kies("00:00:00", "23:59:59", "09:30:15.25", "24:00:00")),
                waarde("Ingangsdatum", regel.begin()),
                waarde("Einddatum", regel.einde()),
                waarde("RedenWijziging", reden),
                regel.omvang(t),
                regel.budget(t),
                waarde("Commentaar", t.misschien(t.tekst(300))));
    }
}
