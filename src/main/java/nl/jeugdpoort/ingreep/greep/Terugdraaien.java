package nl.jeugdpoort.ingreep.greep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdpoort.aflevering.AfleveringOverzicht;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.ingreep.Actie;
import nl.jeugdpoort.ingreep.opslag.Opdracht;
import nl.jeugdpoort.ingreep.opslag.RegelStore;
import nl.jeugdpoort.ingreep.opslag.Zet;
import org.springframework.stereotype.Component;

/** Takes back what an earlier order did, where all is still as that order left it and nothing was tried since. */
@Component
final class Terugdraaien implements Greep {

    private static final String SOORT = "ongedaan-gemaakt";

    private final Zetter zetter;
    private final RegelStore regels;

    Terugdraaien(Zetter zetter, RegelStore regels) {
        this.zetter = zetter;
        this.regels = regels;
    }

    @Override
    public Actie actie() {
        return Actie.TERUGDRAAIEN;
    }

    @Override
    public Keuze kies(Stand stand, Opdracht opdracht) {
        if (stand.eerder() == null) {
            return Keuze.nee(stand, "Dit is al ongedaan gemaakt.");
        }
        if (stand.eerder().gemeld()) {
            return Keuze.nee(stand, "De afzender weet al dat dit bericht is afgewezen.");
        }
        Map<Long, AfleveringOverzicht> nu =
                stand.afleveringen().stream().collect(Collectors.toMap(AfleveringOverzicht::id, a -> a));
        return stand.eerder().zetten().stream()
                .map(zet -> zet.aflevering() == null
                        ? bericht(stand, zet)
                        : aflevering(Optional.ofNullable(nu.get(zet.aflevering())), zet))
                .flatMap(Optional::stream)
                .findFirst()
                .map(waarom -> Keuze.nee(stand, waarom))
                .orElseGet(() -> Keuze.ja(stand, geraakt(stand, nu)));
    }

    private static List<AfleveringOverzicht> geraakt(Stand stand, Map<Long, AfleveringOverzicht> nu) {
        return stand.eerder().zetten().stream()
                .filter(zet -> zet.aflevering() != null)
                .map(zet -> nu.get(zet.aflevering()))
                .toList();
    }

    private static Optional<String> bericht(Stand stand, Zet zet) {
        return stand.inVerwerking(BerichtStatus.valueOf(zet.werd()))
                ? Optional.empty()
                : Optional.of("Het bericht is intussen verder gegaan; de status is " + stand.woord() + ".");
    }

    /** Empty when the delivery is still as it was left. */
    private static Optional<String> aflevering(Optional<AfleveringOverzicht> nu, Zet zet) {
        if (nu.filter(a -> a.status().name().equals(zet.werd())).isEmpty()) {
            return Optional.of("De levering is intussen verder gegaan: "
                    + nu.map(a -> a.status().name().toLowerCase(java.util.Locale.ROOT))
                            .orElse("zij is er niet meer")
                    + ".");
        }
        boolean geprobeerd = nu.get().status() == Afleverstatus.OPEN && nu.get().pogingen() > 0;
        return geprobeerd ? Optional.of("De poort heeft intussen geprobeerd om te bezorgen.") : Optional.empty();
    }

    @Override
    public Map<UUID, List<Zet>> voerUit(Opdracht opdracht, List<Keuze> keuzes) {
        Map<Afleverstatus, List<Long>> terug = keuzes.stream()
                .flatMap(k -> k.stand().eerder().zetten().stream())
                .filter(zet -> zet.aflevering() != null)
                .collect(Collectors.groupingBy(
                        Terugdraaien::was, Collectors.mapping(Zet::aflevering, Collectors.toList())));
        terug.forEach((was, ids) -> zetter.zet(ids, was, "Teruggezet door " + opdracht.actor() + "."));
        Map<BerichtStatus, List<Keuze>> zonder =
                keuzes.stream().filter(Keuze::inVerwerking).collect(Collectors.groupingBy(Terugdraaien::wasBericht));
        zonder.forEach((was, gekozen) -> zetBerichten(opdracht, was, gekozen));
        List<Keuze> met = keuzes.stream().filter(k -> !k.inVerwerking()).toList();
        zetter.noteer(opdracht, met, null, SOORT);
        zetter.wek(met.stream()
                .flatMap(k -> k.afleveringen().stream().map(AfleveringOverzicht::ontvanger))
                .toList());
        regels.draaiTerug(opdracht.terug(), keuzes.stream().map(Keuze::bericht).toList(), opdracht.id());
        return omgekeerd(keuzes);
    }

    private void zetBerichten(Opdracht opdracht, BerichtStatus was, List<Keuze> keuzes) {
        for (Keuze keuze : keuzes) {
            Bericht bericht = keuze.stand().bericht();
            if (was == BerichtStatus.ONTVANGEN) {
                zetter.naarVerwerking(bericht);
            } else {
                zetter.uitVerwerking(bericht);
            }
        }
        zetter.stelVast(opdracht, keuzes, was, SOORT);
    }

    /** What was not there before, is there no more. */
    private static Afleverstatus was(Zet zet) {
        return zet.was() == null ? Afleverstatus.AFGEWEZEN : Afleverstatus.valueOf(zet.was());
    }

    private static BerichtStatus wasBericht(Keuze keuze) {
        return BerichtStatus.valueOf(keuze.stand().eerder().zetten().getFirst().was());
    }

    private static Map<UUID, List<Zet>> omgekeerd(List<Keuze> keuzes) {
        Map<UUID, List<Zet>> zetten = new HashMap<>();
        keuzes.forEach(k -> zetten.put(
                k.bericht(),
                k.stand().eerder().zetten().stream()
                        .map(zet -> new Zet(zet.aflevering(), zet.werd(), zet.was() == null ? "AFGEWEZEN" : zet.was()))
                        .toList()));
        return zetten;
    }
}
