package nl.jeugdpoort.ontvangst.soap;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.ontvangst.soap.Besluit.Geweigerd;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.stuf.Berichtcode;
import nl.jeugdpoort.stuf.Stuurgegevens;
import org.springframework.stereotype.Component;

/** Follows the crossRefnummer of an envelope to the message that it answers (ggk0210 section 8, step 6). */
@Component
class Kruisverwijzing {

    private final BerichtStore berichten;
    private final Standaardmappen standaarden;

    Kruisverwijzing(BerichtStore berichten, Standaardmappen standaarden) {
        this.berichten = berichten;
        this.standaarden = standaarden;
    }

    Optional<Geweigerd> weigert(Stuurgegevens label) {
        if (label.berichtcode() != Berichtcode.DU01) {
            return Optional.empty();
        }
        List<Bericht> heen = vind(label.crossRefnummer());
        if (heen.isEmpty()) {
            return Optional.of(onbekend(label));
        }
        boolean tweede = Functie.met(standaarden, label.functie())
                        .filter(Functie::isDeclaratieantwoord)
                        .isPresent()
                && heen.stream().anyMatch(bericht -> andersBeantwoord(bericht, label));
        return Besluit.als(tweede, "CC11", "");
    }

    /** The messages that went under this number; empty for a number that is none of ours. */
    List<Bericht> vind(String referentienummer) {
        try {
            return berichten.metReferentienummer(UUID.fromString(referentienummer));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    static Geweigerd onbekend(Stuurgegevens label) {
        return Besluit.weiger("StUF043", "Nummer %s.".formatted(label.crossRefnummer()));
    }

    /** Answered by another message than the one that now comes, perhaps again. */
    private boolean andersBeantwoord(Bericht heen, Stuurgegevens label) {
        return berichten.antwoordenOp(heen.id()).stream()
                .anyMatch(eerder -> eerder.kop().berichtsoort().equals(label.functie())
                        && eerder.status() != BerichtStatus.AFGEKEURD
                        && !eerder.referentienummer().toString().equals(label.referentienummer()));
    }
}
