package nl.jeugdpoort.aflevering.spoor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.aflevering.Afleverspoor;
import nl.jeugdpoort.aflevering.kanaal.Stufverpakking;
import nl.jeugdpoort.aflevering.kanaal.Verpakking;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.stuf.Envelopschrijver;
import org.springframework.stereotype.Component;

@Component
class Spoor implements Afleverspoor {

    private final SpoorStore store;
    private final Antwoordkluis kluis;
    private final Verpakking verpakking;
    private final Stufverpakking stuf;
    private final Clock klok;

    Spoor(SpoorStore store, Antwoordkluis kluis, Verpakking verpakking, Stufverpakking stuf, Clock klok) {
        this.store = store;
        this.kluis = kluis;
        this.verpakking = verpakking;
        this.stuf = stuf;
        this.klok = klok;
    }

    @Override
    public List<Poging> pogingen(UUID berichtId) {
        return store.pogingen(berichtId);
    }

    @Override
    public Optional<Antwoord> antwoord(UUID berichtId, long poging) {
        return store.antwoord(berichtId, poging)
                .map(b -> new Antwoord(b.ontvanger(), b.op(), b.status(), kluis.open(b.aflevering(), b.gesloten())));
    }

    @Override
    public Optional<Lijnvorm> vorm(Bericht bericht, byte[] inhoud, long aflevering) {
        return store.levering(bericht.id(), aflevering).map(levering -> vorm(bericht, inhoud, levering));
    }

    private Lijnvorm vorm(Bericht bericht, byte[] inhoud, SpoorStore.Levering levering) {
        Instant op = levering.laatstePoging() == null ? klok.instant() : levering.laatstePoging();
        Verpakking.Pakket pakket = levering.kanaal() == Afleverkanaal.SOAP
                ? new Verpakking.Pakket(
                        Envelopschrijver.soap(stuf.pak(bericht, inhoud, op)), "text/xml; charset=utf-8", ".soap.xml")
                : verpakking.pak(bericht, inhoud);
        return new Lijnvorm(
                levering.ontvanger(),
                levering.kanaal(),
                op,
                pakket.inhoud(),
                pakket.mediatype(),
                Verpakking.bestandsnaam(bericht, pakket));
    }
}
