package nl.jeugdpoort.console.deelnemers;

import java.time.Instant;
import java.util.List;
import nl.jeugdpoort.aflevering.Kanaalproef;
import nl.jeugdpoort.certificaat.Certificaten;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.inzage.Deelnemerinzage;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.stereotype.Component;

/** Brings together what the page of one participant shows. */
@Component
class Beeldmaker {

    private final Deelnemerinzage inzage;
    private final Afsprakenlezer afspraken;
    private final Verkeersbeeld verkeer;
    private final Certificaten certificaten;
    private final Kanaalproef proeven;

    Beeldmaker(
            Deelnemerinzage inzage,
            Afsprakenlezer afspraken,
            Verkeersbeeld verkeer,
            Certificaten certificaten,
            Kanaalproef proeven) {
        this.inzage = inzage;
        this.afspraken = afspraken;
        this.verkeer = verkeer;
        this.certificaten = certificaten;
        this.proeven = proeven;
    }

    Deelnemerbeeld beeld(Deelnemer deelnemer, Aanroeper wie) {
        String code = deelnemer.code();
        return new Deelnemerbeeld(
                deelnemer,
                inzage.standen(List.of(code)).getFirst(),
                inzage.bezorging(code),
                afspraken.van(deelnemer),
                verkeer.dagen(code, wie),
                verkeer.redenen(code, wie),
                certificaten.van(code).stream()
                        .map(c -> Certificaatrij.van(c, Instant.now()))
                        .toList(),
                proeven.laatste(code));
    }
}
