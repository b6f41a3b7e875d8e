package nl.jeugdpoort.aanmelding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdpoort.aanmelding.opslag.AanmeldingStore;
import nl.jeugdpoort.aanmelding.opslag.KoppelStore;
import nl.jeugdpoort.aanmelding.opslag.KoppelStore.Treffer;
import nl.jeugdpoort.aanmelding.opslag.Koppelvraag;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.Berichtgevolg;
import nl.jeugdpoort.bericht.Kluis;
import nl.jeugdpoort.standaard.Standaardmappen;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Ties iJw messages to cases, by client, gemeente and aanbieder, and lets them move the case. A message that the case does not wait for is no
 * mistake, it just says nothing there. A batch without such messages costs nothing, and one that touches no case one statement.
 */
@Component
@Order(2)
class Zaakberichten implements Berichtgevolg {

    private final KoppelStore koppelingen;
    private final AanmeldingStore aanmeldingen;
    private final Zaakschrijver schrijver;
    private final Standaardmappen standaarden;
    private final Kluis kluis;

    Zaakberichten(
            KoppelStore koppelingen,
            AanmeldingStore aanmeldingen,
            Zaakschrijver schrijver,
            Standaardmappen standaarden,
            Kluis kluis) {
        this.koppelingen = koppelingen;
        this.aanmeldingen = aanmeldingen;
        this.schrijver = schrijver;
        this.standaarden = standaarden;
        this.kluis = kluis;
    }

    /** A message that says something in a case, if there is one. */
    private record Zaakbericht(Bericht bericht, Gebeurtenissoort soort, Koppelvraag vraag) {

        /** A GI that is not the aanbieder of the help, is that of the maatregel. */
        boolean overMaatregel(Aanmelding aanmelding) {
            return aanmelding.kop().gi().equals(vraag.aanbieder())
                    && !vraag.aanbieder().equals(aanmelding.zaak().aanbieder());
        }

        Optional<Gebeurtenissoort> in(Aanmelding aanmelding) {
            return overMaatregel(aanmelding) ? Berichtduiding.overMaatregel(soort) : Optional.of(soort);
        }
    }

    @Override
    public void verwerk(List<Bericht> berichten, Map<UUID, UUID> clienten) {
        Map<UUID, Zaakbericht> zeggend = new LinkedHashMap<>();
        for (Bericht bericht : berichten) {
            Berichtduiding.van(bericht, geenAfkeuring(bericht))
                    .flatMap(soort -> Berichtduiding.vraag(bericht, clienten.get(bericht.id()))
                            .map(vraag -> new Zaakbericht(bericht, soort, vraag)))
                    .ifPresent(b -> zeggend.put(bericht.id(), b));
        }
        if (!zeggend.isEmpty()) {
            List<Koppelvraag> vragen =
                    zeggend.values().stream().map(Zaakbericht::vraag).toList();
            verwerk(zeggend, koppelingen.zoek(vragen));
        }
    }

    private void verwerk(Map<UUID, Zaakbericht> zeggend, List<Treffer> treffers) {
        if (treffers.isEmpty()) {
            return;
        }
        var ids = treffers.stream().map(Treffer::aanmelding).collect(Collectors.toSet());
        var blad = new Zaakblad(aanmeldingen.pak(ids), kluis);
        zeggend.values()
                .forEach(bericht -> treffers.stream()
                        .filter(t -> t.bericht().equals(bericht.bericht().id()))
                        .map(t -> blad.zaak(t.aanmelding()))
                        .filter(aanmelding -> wachtErop(aanmelding, bericht))
                        .findFirst()
                        .ifPresent(aanmelding -> meld(blad, aanmelding, bericht)));
        schrijver.schrijf(blad);
    }

    private void meld(Zaakblad blad, Aanmelding aanmelding, Zaakbericht bericht) {
        Koppelvraag vraag = bericht.vraag();
        String afzender = bericht.bericht().kop().afzender();
        blad.meld(
                aanmelding.id(),
                Melding.vanBericht(
                        bericht.in(aanmelding).orElseThrow(),
                        afzender,
                        bericht.overMaatregel(aanmelding) ? null : vraag.aanbieder(),
                        bericht.bericht().id()),
                bericht.bericht().ontvangenOp());
        if (bericht.soort() == Gebeurtenissoort.JW315) {
            koppelingen.onthoud(
                    aanmelding.id(),
                    vraag.aanbieder(),
                    vraag.gemeente(),
                    Berichtduiding.referenties(bericht.bericht()));
        }
    }

    /** Between the gemeente of the case and the aanbieder that is addressed now, or the GI, as far as the message names them. */
    private static boolean wachtErop(Aanmelding aanmelding, Zaakbericht bericht) {
        String aanbieder = aanmelding.zaak().aanbieder();
        Koppelvraag vraag = bericht.vraag();
        boolean metAanbieder = vraag.aanbieder() == null
                || aanbieder == null
                || aanbieder.equals(vraag.aanbieder())
                || bericht.overMaatregel(aanmelding);
        boolean metGemeente =
                vraag.gemeente() == null || aanmelding.kop().gemeente().equals(vraag.gemeente());
        return metAanbieder
                && metGemeente
                && isLaatste(aanmelding, vraag)
                && bericht.in(aanmelding).filter(aanmelding.zaak()::laatToe).isPresent();
    }

    /** A refusal of a message after which another of its kind came is no news any more. */
    private static boolean isLaatste(Aanmelding aanmelding, Koppelvraag vraag) {
        return vraag.beantwoordt() == null || aanmelding.zaak().berichten().containsValue(vraag.beantwoordt());
    }

    /** Only asked of an answer: a standard without answers has no such codes. */
    private Set<String> geenAfkeuring(Bericht bericht) {
        if (!bericht.kop().isAntwoord()) {
            return Set.of();
        }
        return standaarden
                .zoek(bericht.kop().standaard())
                .map(standaard -> standaard.retourcodes().geenAfkeuring())
                .orElse(Set.of());
    }
}
