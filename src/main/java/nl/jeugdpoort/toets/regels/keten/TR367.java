package nl.jeugdpoort.toets.regels.keten;

import static nl.jeugdpoort.toets.Bevinding.Niveau.HISTORIE;
import static nl.jeugdpoort.toets.regels.Regel.Bron.EERDERE_BERICHTEN;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Stand;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regel;

/** Een prestatie in een declaratie-antwoord heeft dezelfde gegevens als in de declaratie. */
@Regel(code = "TR367", retourcode = "9367", niveau = HISTORIE, bron = EERDERE_BERICHTEN, berichten = "JW325")
final class TR367 implements Ketenregel<Prestatie> {

    private record Veld(String pad, Function<Prestatie, Object> waarde) {

        boolean verschilt(Prestatie een, Prestatie ander) {
            return !Objects.equals(waarde.apply(een), waarde.apply(ander));
        }
    }

    private static final List<Veld> VELDEN = List.of(
            new Veld("ToewijzingNummer", Prestatie::nummer),
            new Veld("ProductCategorie", p -> p.product().categorie()),
            new Veld("ProductCode", p -> p.product().code()),
            new Veld("ProductPeriode/Begindatum", Prestatie::begin),
            new Veld("ProductPeriode/Einddatum", Prestatie::einde),
            new Veld("GeleverdVolume", Prestatie::volume),
            new Veld("Eenheid", Prestatie::eenheid),
            new Veld("ProductTarief", Prestatie::tarief),
            new Veld("IngediendBedrag/Bedrag", Prestatie::bedrag),
            new Veld("IngediendBedrag/DebetCredit", Prestatie::debet));

    @Override
    public void toets(Prestatie prestatie, Stand stand, Uitslag uit) {
        stand.declaraties()
                .beantwoord()
                .flatMap(declaratie -> declaratie.regel(prestatie))
                .ifPresent(
                        regel -> VELDEN.stream()
                                .filter(veld -> veld.verschilt(prestatie, regel))
                                .forEach(
                                        veld -> uit.bij(
                                                veld.pad(),
                                                "Dit gegeven is anders dan in de declaratie. Neem een prestatie die u terugstuurt ongewijzigd over.")));
    }
}
