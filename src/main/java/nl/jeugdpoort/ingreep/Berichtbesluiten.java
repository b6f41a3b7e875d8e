package nl.jeugdpoort.ingreep;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdpoort.ingreep.Berichtkeuze.Mogelijkheid;
import nl.jeugdpoort.ingreep.Opdrachtboek.Bestelling;
import nl.jeugdpoort.ingreep.Opdrachtboek.Ingeschreven;
import nl.jeugdpoort.ingreep.greep.Greepwerk;
import nl.jeugdpoort.ingreep.greep.Stand;
import nl.jeugdpoort.ingreep.greep.Standenlezer;
import nl.jeugdpoort.ingreep.opslag.Geschiedenis;
import nl.jeugdpoort.ingreep.opslag.Opdracht;
import nl.jeugdpoort.ingreep.opslag.Regel;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Opdrachttoets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What operators decide about one message, each about the state that they saw. */
@Component
public class Berichtbesluiten {

    private final Opdrachtboek boek;
    private final Losbesluit los;
    private final Standenlezer lezer;
    private final Greepwerk werk;
    private final Geschiedenis geschiedenis;

    Berichtbesluiten(Opdrachtboek boek, Losbesluit los, Standenlezer lezer, Greepwerk werk, Geschiedenis geschiedenis) {
        this.boek = boek;
        this.los = los;
        this.lezer = lezer;
        this.werk = werk;
        this.geschiedenis = geschiedenis;
    }

    /**
     * What can be done with a message now.
     *
     * @throws nl.jeugdpoort.toegang.Weigering 403 when the caller may not decide, 404 when there is no such message
     */
    @Transactional
    public Berichtkeuze keuze(Aanroeper wie, UUID bericht) {
        Opdrachttoets.operator(wie);
        Stand stand = stand(bericht);
        List<Mogelijkheid> mogelijkheden = Arrays.stream(Actie.values())
                .filter(Actie::teKiezen)
                .map(actie ->
                        new Mogelijkheid(actie, werk.kies(stand, proef(actie)).waaromNiet()))
                .toList();
        return new Berichtkeuze(stand.bericht(), stand.afleveringen(), versie(bericht), mogelijkheden);
    }

    /**
     * Decides about a message and does it at once.
     *
     * @param aflevering number of the one delivery that is meant, null for all that the action fits
     * @param gezien the {@link Berichtkeuze#versie} on which the decision rests
     * @return the order
     * @throws nl.jeugdpoort.toegang.Weigering 409 when the message has changed since, or its state does not allow it
     */
    @Transactional
    public UUID besluit(Aanroeper wie, Vraag vraag, UUID bericht, Long aflevering, long gezien) {
        if (!vraag.actie().teKiezen()) {
            throw Ingreepweigering.onvolledig("Kies wat u met het bericht wilt doen.");
        }
        var bestelling = new Bestelling(vraag, null, List.of(bericht), aflevering, null);
        Ingeschreven ingeschreven = boek.schrijfIn(wie, bestelling);
        if (ingeschreven.nieuw()) {
            stand(bericht);
            eisOngewijzigd(bericht, gezien);
            los.voerUit(ingeschreven.opdracht());
            boek.noteer(wie, ingeschreven.opdracht(), bestelling);
        }
        return ingeschreven.opdracht().id();
    }

    /** @throws nl.jeugdpoort.toegang.Weigering 409 when something happened to a message since; the message is locked */
    void eisOngewijzigd(UUID bericht, long gezien) {
        Geschiedenis.Stap laatste = geschiedenis.laatste(bericht).orElseThrow(Ingreepweigering::onbekend);
        if (laatste.id() != gezien) {
            throw Ingreepweigering.veranderd(laatste.actor(), laatste.tijdstip(), laatste.soort(), laatste.reden());
        }
    }

    /** How a message stands; locked until the transaction ends. */
    Stand stand(UUID bericht) {
        Map<Regel, Stand> gelezen = lezer.lees(proef(Actie.PARKEREN), List.of(new Regel(1, bericht, null, 0)));
        return gelezen.values().stream().findFirst().orElseThrow(Ingreepweigering::onbekend);
    }

    private long versie(UUID bericht) {
        return geschiedenis.laatste(bericht).map(Geschiedenis.Stap::id).orElse(0L);
    }

    private static Opdracht proef(Actie actie) {
        return new Opdracht(null, actie, null, null, null, null);
    }
}
