package nl.jeugdpoort.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.jeugdpoort.contact.Contact.Sleutel;
import nl.jeugdpoort.contact.Rechten.Schrijver;
import nl.jeugdpoort.deelnemer.Regio;

/** Judges an entry by what lies outside it: the region, the rights of the supplier, the other entries. */
final class Registertoets {

    /** What only a gemeente or who keeps the register says of people, so that no other can take their place. */
    private static final Set<Functie> VAN_GEMEENTE =
            Set.of(Functie.LOKAAL_TEAM_MEDEWERKER, Functie.REGIONALE_CONTACTPERSOON, Functie.VOORZITTER_JBT);

    private final Schrijver schrijver;
    private final Levering.Soort soort;
    private final String organisatie;
    private final Predicate<Sleutel> bekend;

    /**
     * @param organisatie of a full delivery, else null
     * @param bekend whether an entry is in the register and has not ended, or is in this delivery
     */
    Registertoets(Schrijver schrijver, Levering.Soort soort, String organisatie, Predicate<Sleutel> bekend) {
        this.schrijver = schrijver;
        this.soort = soort;
        this.organisatie = organisatie;
        this.bekend = bekend;
    }

    /** What is wrong, at most one finding per field; only for an entry that is right by itself. */
    List<Veldbevinding> toets(Opgave opgave) {
        List<Veldbevinding> uit = new ArrayList<>();
        eis(
                uit,
                schrijver.regio().cbsJeugdregio().equals(opgave.regio()),
                "regio",
                "De regio moet die van de levering zijn.");
        eis(
                uit,
                schrijver.mag(opgave.organisatie()),
                "organisatie",
                "U mag alleen voor uw eigen organisatie leveren; vraag anders de beheerder van de regio.");
        if (soort == Levering.Soort.VOLLEDIG) {
            eis(
                    uit,
                    opgave.organisatie().equals(organisatie) || !schrijver.mag(opgave.organisatie()),
                    "organisatie",
                    "Een volledige levering is van één organisatie; laat dit veld weg of noem dezelfde.");
            eis(uit, opgave.opnemen(), "mutatie", "Dit kan alleen in een levering van mutaties.");
        }
        if (opgave.opnemen()) {
            gebied(uit, opgave);
            koppelgenoot(uit, opgave);
        }
        return uit;
    }

    private void gebied(List<Veldbevinding> uit, Opgave opgave) {
        Set<String> leden =
                schrijver.regio().gemeenten().stream().map(Regio.Gemeente::code).collect(Collectors.toSet());
        boolean gemeente = opgave.organisatie().length() == 4;
        boolean alleenEigen =
                !opgave.gemeenten().isEmpty() && opgave.gemeenten().stream().allMatch(opgave.organisatie()::equals);
        boolean eigen = schrijver.organisatie() == null || !gemeente || alleenEigen;
        if (!leden.containsAll(opgave.gemeenten())) {
            eis(
                    uit,
                    false,
                    "gemeenten",
                    "Noem alleen gemeenten van regio " + schrijver.regio().naam() + ".");
        } else {
            eis(
                    uit,
                    eigen,
                    "gemeenten",
                    "Noem uw eigen gemeente en geen andere; de beheerder kan iemand voor meer gemeenten of de hele regio opnemen.");
        }
        boolean functie = schrijver.organisatie() == null
                || gemeente
                || !VAN_GEMEENTE.contains(Functie.van(opgave.functie()).orElseThrow());
        eis(uit, functie, "functie", "Iemand met deze functie wordt opgegeven door de gemeente of de beheerder.");
    }

    private void koppelgenoot(List<Veldbevinding> uit, Opgave opgave) {
        Sleutel ander = new Sleutel(schrijver.regio().cbsJeugdregio(), opgave.organisatie(), opgave.koppelgenoot());
        eis(
                uit,
                opgave.koppelgenoot() == null || bekend.test(ander),
                "koppelgenoot",
                "Van deze organisatie is geen regel met dit kenmerk bekend.");
    }

    private static void eis(List<Veldbevinding> uit, boolean goed, String veld, String melding) {
        if (!goed) {
            uit.add(new Veldbevinding(veld, melding));
        }
    }
}
