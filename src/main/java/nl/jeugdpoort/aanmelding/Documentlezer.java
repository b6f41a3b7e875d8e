package nl.jeugdpoort.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.bepaling.Aanmeldformulier;
import nl.jeugdpoort.bepaling.Bepaling;
import nl.jeugdpoort.bepaling.Documenten;
import nl.jeugdpoort.bepaling.Jeugdige;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.bericht.Kluis;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemer.Soort;
import nl.jeugdpoort.deelnemer.Deelnemers;
import org.springframework.stereotype.Component;

/** Reads in accepted documents what their cases need to know. A BSN leaves it only as a keyed hash. */
@Component
class Documentlezer {

    private static final Set<String> SOORTEN = Set.of(Zaakdocument.BEPALING, Zaakdocument.FORMULIER);

    private final BerichtStore berichten;
    private final Deelnemers deelnemers;
    private final Kluis kluis;

    Documentlezer(BerichtStore berichten, Deelnemers deelnemers, Kluis kluis) {
        this.berichten = berichten;
        this.deelnemers = deelnemers;
        this.kluis = kluis;
    }

    /** The documents of a GI among these messages, in the same order. */
    List<Zaakdocument> lees(List<Bericht> bundel) {
        List<Bericht> documenten = bundel.stream().filter(this::isVanGi).toList();
        if (documenten.isEmpty()) {
            return List.of();
        }
        Map<UUID, byte[]> inhouden =
                berichten.inhoud(documenten.stream().map(Bericht::id).toList());
        return documenten.stream().map(d -> lees(d, inhouden.get(d.id()))).toList();
    }

    private boolean isVanGi(Bericht bericht) {
        return SOORTEN.contains(bericht.kop().berichtsoort())
                && bericht.status() != BerichtStatus.AFGEKEURD
                && is(bericht.kop().afzender(), Soort.GI);
    }

    private Zaakdocument lees(Bericht bericht, byte[] inhoud) {
        return bericht.kop().berichtsoort().equals(Zaakdocument.BEPALING)
                ? van(bericht, Documenten.leesBepaling(inhoud))
                : van(bericht, Documenten.leesFormulier(inhoud));
    }

    private Zaakdocument van(Bericht bericht, Bepaling bepaling) {
        return new Zaakdocument(
                bericht,
                bepaling.kop().kenmerk(),
                bepaling.kop().versie(),
                client(bepaling.jeugdige()),
                gemeente(bericht, bepaling.jeugdige()),
                aanbieder(bericht, bepaling.hulp().getFirst().zorgaanbieder()),
                false,
                false);
    }

    private Zaakdocument van(Bericht bericht, Aanmeldformulier formulier) {
        Jeugdige jeugdige = formulier.deel2() == null ? null : formulier.deel2().jeugdige();
        return new Zaakdocument(
                bericht,
                formulier.bepaling(),
                formulier.kop().versie(),
                client(jeugdige),
                gemeente(bericht, jeugdige),
                aanbieder(bericht, null),
                formulier.deel1().spoed(),
                formulier.deel2() != null);
    }

    private UUID client(Jeugdige jeugdige) {
        return jeugdige == null ? null : kluis.persoonKenmerk(jeugdige.bsn());
    }

    private static String gemeente(Bericht bericht, Jeugdige jeugdige) {
        if (Zaakdocument.naarGemeente(bericht)) {
            return bericht.kop().ontvanger();
        }
        return jeugdige == null ? null : jeugdige.verantwoordelijkeGemeente();
    }

    private String aanbieder(Bericht bericht, String gewenst) {
        String code =
                Zaakdocument.naarGemeente(bericht) ? gewenst : bericht.kop().ontvanger();
        return is(code, Soort.AANBIEDER) ? code : null;
    }

    private boolean is(String code, Soort soort) {
        return code != null
                && deelnemers
                        .vind(code)
                        .map(Deelnemer::soort)
                        .filter(soort::equals)
                        .isPresent();
    }
}
