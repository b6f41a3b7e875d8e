package nl.jeugdpoort.ontvangst.soap;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.ontvangst.soap.Besluit.Geweigerd;
import nl.jeugdpoort.standaard.Standaard;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.stuf.Stuurgegevens;
import nl.jeugdpoort.stuf.Versies;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.stereotype.Component;

/** Checks the label of an envelope against who is connected and who may send what. */
@Component
class Envelopcontrole {

    private static final int LENGTE_AGB = 8;

    private final Deelnemers deelnemers;
    private final Standaardmappen standaarden;

    Envelopcontrole(Deelnemers deelnemers, Standaardmappen standaarden) {
        this.deelnemers = deelnemers;
        this.standaarden = standaarden;
    }

    boolean isDeelnemer(Aanroeper aanroeper) {
        return deelnemers.vind(aanroeper.code()).isPresent();
    }

    /** Who gets a Fo01 about this envelope: its sender, but the caller when it may not speak for that sender. */
    String adresVoorAfwijzing(Aanroeper aanroeper, Envelop.Vracht vracht) {
        return namensZender(aanroeper, vracht.stuurgegevens()).isEmpty()
                ? vracht.stuurgegevens().zender().organisatie()
                : aanroeper.code();
    }

    /** Whether the caller may speak for the sender (ggk0210 section 8, step 3, and first of step 5). */
    Optional<Geweigerd> namensZender(Aanroeper aanroeper, Stuurgegevens label) {
        String zender = label.zender().organisatie();
        if (deelnemers.vind(zender).isEmpty()) {
            return Optional.of(Besluit.weiger("IB213", "Organisatie %s.".formatted(zender)));
        }
        return Besluit.als(
                !deelnemers.magIndienen(aanroeper.code(), zender, label.functie()),
                "BRS03",
                "Indiener %s, afzender %s.".formatted(aanroeper.code(), zender));
    }

    /** Whether the kind of message is one that the gateway carries at all. */
    Optional<Geweigerd> functie(Stuurgegevens label, Versies versies) {
        List<String> releases =
                standaarden.met(label.functie()).stream().map(Standaard::naam).toList();
        if (!releases.isEmpty()) {
            String ondersteund = releases.stream()
                    .map(release -> release + " (" + Versies.functie(release) + ")")
                    .collect(Collectors.joining(" of "));
            boolean andereRelease = releases.stream().noneMatch(versies::zijnVan);
            return Besluit.als(andereRelease, "StUF037", "Ondersteund is %s.".formatted(ondersteund));
        }
        boolean buurstandaard = label.functie().matches("(JW|WMO)[0-9]{3}");
        return Optional.of(
                Besluit.weiger(buurstandaard ? "StUF037" : "StUF034", "Functie %s.".formatted(label.functie())));
    }

    /** Whether receiver, application, kind and envelope belong together (ggk0210 section 8, step 5). */
    Optional<Geweigerd> samenhang(Envelop.Vracht vracht) {
        Stuurgegevens label = vracht.stuurgegevens();
        Functie functie = Functie.met(standaarden, label.functie()).orElseThrow();
        return Stream.<Supplier<Optional<Geweigerd>>>of(
                        () -> functie.aanPoort() ? Optional.empty() : ontvanger(label),
                        () -> Besluit.als(
                                !functie.magVan(deelnemer(label.zender().organisatie())),
                                "IB234",
                                "%s van %s."
                                        .formatted(
                                                functie.naam(), label.zender().organisatie())),
                        () -> Besluit.als(
                                !functie.hoortIn(label.berichtcode()),
                                "IB240",
                                "%s in %s."
                                        .formatted(
                                                functie.naam(),
                                                label.berichtcode().code())),
                        () -> Besluit.als(
                                !functie.aanPoort()
                                        && !functie.magNaar(
                                                deelnemer(label.ontvanger().organisatie())),
                                "IB102",
                                "%s naar %s."
                                        .formatted(
                                                functie.naam(),
                                                label.ontvanger().organisatie())),
                        () -> Besluit.als(label.zender().applicatie().isBlank(), "CC06", ""),
                        () -> Besluit.als(!vracht.isXml(), "StUF055", "Het bericht hoort in xmlBestand."))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Geweigerd> ontvanger(Stuurgegevens label) {
        String code = label.ontvanger().organisatie();
        return Besluit.als(deelnemers.vind(code).isEmpty(), ontvangerOnbekend(code), "Organisatie %s.".formatted(code));
    }

    /** The chain has a code of its own for an aanbieder. */
    static String ontvangerOnbekend(String code) {
        return code.length() == LENGTE_AGB ? "BRS04" : "IB210";
    }

    private Deelnemer deelnemer(String code) {
        return deelnemers.vind(code).orElseThrow();
    }
}
