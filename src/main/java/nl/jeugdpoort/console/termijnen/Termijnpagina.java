package nl.jeugdpoort.console.termijnen;

import java.util.List;
import nl.jeugdpoort.aanmelding.Aanmelddossier;
import nl.jeugdpoort.aanmelding.Aanmeldloket;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.inzage.Berichtdossier;
import nl.jeugdpoort.inzage.Berichteninzage;
import nl.jeugdpoort.termijn.TermijnOverzicht;
import nl.jeugdpoort.termijn.Termijndossier;
import nl.jeugdpoort.termijn.Termijninzage;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One term: what it is about, and a reminder for who must act. */
@Controller
class Termijnpagina {

    private final Termijninzage inzage;
    private final Berichteninzage berichten;
    private final Aanmeldloket loket;
    private final Adresboek adressen;
    private final Namen namen;

    Termijnpagina(
            Termijninzage inzage, Berichteninzage berichten, Aanmeldloket loket, Adresboek adressen, Namen namen) {
        this.inzage = inzage;
        this.berichten = berichten;
        this.loket = loket;
        this.adressen = adressen;
        this.namen = namen;
    }

    @GetMapping("/termijnen/{id}")
    String termijn(@PathVariable long id, Aanroeper wie, Model model) {
        Termijndossier dossier = inzage.dossier(id, wie).orElseThrow(Termijnpagina::onbekend);
        TermijnOverzicht t = dossier.termijn();
        Berichtdossier bericht = t.berichtId() == null
                ? null
                : berichten.dossier(t.berichtId(), wie).orElse(null);
        Aanmelddossier zaak = Aanmeldloket.zaakVan(t.sleutel())
                .flatMap(zaakId -> loket.vind(zaakId, wie))
                .orElse(null);
        boolean zelf = wie.code().equals(t.deelnemer());
        model.addAttribute("namen", namen);
        model.addAttribute("d", dossier);
        model.addAttribute("t", t);
        model.addAttribute("bericht", bericht);
        model.addAttribute("zaak", zaak);
        model.addAttribute("zelf", zelf);
        if (dossier.open() && !zelf) {
            model.addAttribute("herinnering", herinnering(dossier, waarover(t, bericht, zaak)));
        }
        return "termijn";
    }

    private Herinnering herinnering(Termijndossier dossier, String waarover) {
        TermijnOverzicht t = dossier.termijn();
        var feiten = new Herinnering.Feiten(
                namen.wie(t.deelnemer()),
                t.naam(),
                waarover,
                namen.dagVan(t.gestartOp()),
                namen.uiterlijk(t.verlooptOp()),
                dossier.teLaat(),
                t.code() + ", " + dossier.regel());
        return Herinnering.van(feiten, adressen.van(t, inzage.vandaag()).orElse(null));
    }

    private String waarover(TermijnOverzicht t, Berichtdossier bericht, Aanmelddossier zaak) {
        if (bericht != null) {
            return "%s met kenmerk %s van %s aan %s"
                    .formatted(
                            bericht.berichtsoort(),
                            bericht.identificatie(),
                            namen.wie(bericht.afzender()),
                            namen.wie(bericht.ontvanger()));
        }
        return zaak == null ? "termijn " + t.id() : "aanmelding " + zaak.kenmerk();
    }

    private static Weigering onbekend() {
        return new Weigering(
                404,
                "termijn-onbekend",
                null,
                "Deze termijn is niet gevonden",
                "Er is geen termijn met dit nummer die u mag zien. Zoek haar in de lijst.",
                List.of());
    }
}
