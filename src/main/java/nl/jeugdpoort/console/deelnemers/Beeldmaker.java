package nl.jeugdpoort.console.deelnemers;

import java.time.Instant;
import java.util.List;
import nl.jeugdpoort.aflevering.Kanaalproef;
import nl.jeugdpoort.certificaat.Certificaten;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.inzage.Deelnemerinzage;
import nl.jeugdpoort.inzage.Weigerreden;
import nl.jeugdpoort.toets.Regelgids;
import nl.jeugdpoort.toets.Regeluitleg;
import org.springframework.stereotype.Component;

/** Brings together what the page of one participant shows. */
@Component
class Beeldmaker {

    private static final int DAGEN = 30;
    private static final int VOL = 100;

    private final Deelnemerinzage inzage;
    private final Afsprakenlezer afspraken;
    private final Regelgids gids;
    private final Certificaten certificaten;
    private final Kanaalproef proeven;

    Beeldmaker(
            Deelnemerinzage inzage,
            Afsprakenlezer afspraken,
            Regelgids gids,
            Certificaten certificaten,
            Kanaalproef proeven) {
        this.inzage = inzage;
        this.afspraken = afspraken;
        this.gids = gids;
        this.certificaten = certificaten;
        this.proeven = proeven;
    }

    Deelnemerbeeld beeld(Deelnemer deelnemer) {
        String code = deelnemer.code();
        return new Deelnemerbeeld(
                deelnemer,
                inzage.standen(List.of(code)).getFirst(),
                inzage.bezorging(code),
                afspraken.van(deelnemer),
                inzage.volumes(code, DAGEN),
                redenen(inzage.weigerredenen(code)),
                certificaten.van(code).stream()
                        .map(c -> Certificaatrij.van(c, Instant.now()))
                        .toList(),
                proeven.laatste(code));
    }

    private List<Redenrij> redenen(List<Weigerreden> redenen) {
        int meeste = redenen.stream().mapToInt(Weigerreden::berichten).max().orElse(1);
        return redenen.stream()
                .map(r -> new Redenrij(
                        r.regel(),
                        r.retourcode(),
                        gids.bij(r.regel()).map(Regeluitleg::zin).orElse(null),
                        r.berichten(),
                        Math.max(1, VOL * r.berichten() / meeste)))
                .toList();
    }
}
