package nl.jeugdpoort.aanmelding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.Aanmelddossier.Gebeurtenisregel;
import nl.jeugdpoort.aanmelding.Aanmelddossier.Stapregel;
import nl.jeugdpoort.aanmelding.Aanmelddossier.Toegestaan;
import nl.jeugdpoort.aanmelding.opslag.AanmeldingStore;
import nl.jeugdpoort.aanmelding.opslag.Gebeurd;
import nl.jeugdpoort.aanmelding.opslag.GebeurtenisStore;
import nl.jeugdpoort.aanmelding.route.Actor;
import nl.jeugdpoort.aanmelding.route.Gebeurtenis;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import nl.jeugdpoort.aanmelding.route.Stap;
import nl.jeugdpoort.aanmelding.route.Stapstand;
import nl.jeugdpoort.aanmelding.route.Zaak;
import nl.jeugdpoort.bericht.Kluis;
import nl.jeugdpoort.termijn.TermijnOverzicht;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows one case to a party of it. */
@Component
class Aanmelddossiers {

    private final AanmeldingStore aanmeldingen;
    private final GebeurtenisStore gebeurtenissen;
    private final Zaaktermijnen termijnen;
    private final Kluis kluis;
    private final ObjectProvider<Zaakaanvuller> aanvuller;

    Aanmelddossiers(
            AanmeldingStore aanmeldingen,
            GebeurtenisStore gebeurtenissen,
            Zaaktermijnen termijnen,
            Kluis kluis,
            ObjectProvider<Zaakaanvuller> aanvuller) {
        this.aanmeldingen = aanmeldingen;
        this.gebeurtenissen = gebeurtenissen;
        this.termijnen = termijnen;
        this.kluis = kluis;
        this.aanvuller = aanvuller;
    }

    /** Throws a refusal (404) when there is no such case for the caller. */
    Aanmelddossier van(UUID id, Aanroeper wie) {
        return vind(id, wie).orElseThrow(Aanmeldweigering::onbekend);
    }

    Optional<Aanmelddossier> vind(UUID id, Aanroeper wie) {
        return aanmeldingen.lees(List.of(id)).stream()
                .filter(aanmelding -> Meldrecht.ziet(wie, aanmelding))
                .map(aanmelding -> van(aanmelding, wie))
                .findFirst();
    }

    private Aanmelddossier van(Aanmelding aanmelding, Aanroeper wie) {
        Map<Staptermijn, TermijnOverzicht> perStap = termijnen.van(List.of(aanmelding));
        Aanmelding.Kop kop = aanmelding.kop();
        Zaak zaak = aanmelding.zaak();
        return new Aanmelddossier(
                aanmelding.id(),
                kop.kenmerk(),
                zaak.route().route(),
                kop.regio(),
                kop.gi(),
                kop.gemeente(),
                zaak.aanbieder(),
                zaak.status(),
                zaak.spoed(),
                kop.vorige(),
                aanmeldingen.volgende(aanmelding.id()).orElse(null),
                aanmelding.begonnenOp(),
                Zaaktermijnen.uiterlijk(aanmelding, perStap).orElse(null),
                zaak.route().stappen().stream()
                        .filter(stap -> zaak.stappen().containsKey(stap.code()))
                        .map(stap -> stap(aanmelding, stap, perStap))
                        .toList(),
                gebeurtenissen.van(List.of(aanmelding.id())).stream()
                        .map(this::gebeurtenis)
                        .toList(),
                Meldrecht.meldbaar(aanmelding).stream()
                        .map(soort -> toegestaan(aanmelding, soort, wie))
                        .toList(),
                aanvulling(aanmelding, wie));
    }

    /** An aanbieder sees what is about itself. */
    private Zaakaanvulling aanvulling(Aanmelding aanmelding, Aanroeper wie) {
        boolean alles = wie.mag(Recht.ALLES_ZIEN)
                || wie.ziet(aanmelding.kop().gi())
                || wie.ziet(aanmelding.kop().gemeente());
        return aanvuller.stream()
                .findFirst()
                .map(een -> een.van(aanmelding.id()))
                .map(geheel -> alles ? geheel : geheel.over(wie.code()))
                .orElse(Zaakaanvulling.GEEN);
    }

    private static Stapregel stap(Aanmelding aanmelding, Stap stap, Map<Staptermijn, TermijnOverzicht> perStap) {
        Stapstand stand = aanmelding.zaak().stappen().get(stap.code());
        TermijnOverzicht termijn = perStap.get(Staptermijn.van(aanmelding.id(), stand));
        return new Stapregel(
                stap.code(),
                stap.naam(),
                stand.status(),
                namen(stap.wie()),
                stap.wie().stream().map(aanmelding::deelnemer).distinct().toList(),
                stand.ronde(),
                stand.begonnenOp(),
                stand.klaarOp(),
                stap.termijn(),
                termijn == null ? null : termijn.verlooptOp(),
                termijn != null && termijn.teLaat());
    }

    private Gebeurtenisregel gebeurtenis(Gebeurd gebeurd) {
        Gebeurtenis gebeurtenis = gebeurd.gebeurtenis();
        return new Gebeurtenisregel(
                gebeurtenis.nummer(),
                gebeurtenis.op(),
                gebeurtenis.soort().woord(),
                gebeurtenis.soort().zin(),
                gebeurtenis.door(),
                gebeurtenis.stap(),
                gebeurtenis.aanbieder(),
                gebeurtenis.gemeente(),
                gebeurtenis.bericht(),
                gebeurd.toelichting() == null
                        ? null
                        : new String(kluis.open(gebeurd.toelichting(), gebeurd.aanmelding()), StandardCharsets.UTF_8));
    }

    private static Toegestaan toegestaan(Aanmelding aanmelding, Gebeurtenissoort soort, Aanroeper wie) {
        List<Actor> melders = aanmelding.zaak().route().melders(soort);
        return new Toegestaan(soort.woord(), soort.zin(), namen(melders), Meldrecht.mag(aanmelding, soort, wie));
    }

    private static List<String> namen(List<Actor> wie) {
        return wie.stream().map(Actor::naam).toList();
    }
}
