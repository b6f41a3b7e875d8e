package nl.jeugdpoort.aflevering.kanaal;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStore;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.stuf.Enveloppen;
import nl.jeugdpoort.stuf.Inlog;
import nl.jeugdpoort.stuf.StufZender;
import nl.jeugdpoort.stuf.Verzending;
import org.springframework.stereotype.Component;

/** Sends StUF envelopes; the addressee tells a repeat by the referentienummer, which is that of the message. */
@Component
class SoapBezorger implements Bezorger {

    private final StufZender zender;
    private final Enveloppen enveloppen;
    private final BerichtStore berichten;

    SoapBezorger(StufZender zender, Enveloppen enveloppen, BerichtStore berichten) {
        this.zender = zender;
        this.enveloppen = enveloppen;
        this.berichten = berichten;
    }

    @Override
    public Afleverkanaal kanaal() {
        return Afleverkanaal.SOAP;
    }

    @Override
    public Uitkomst bezorg(Zending zending) {
        var uit = (Uitkanaal.Soap) zending.naar().uit();
        Optional<Inlog> inlog = Optional.ofNullable(uit.gebruiker()).map(wie -> new Inlog(wie, uit.wachtwoord()));
        return switch (zender.verzend(URI.create(uit.url()), envelop(zending), inlog)) {
            case Verzending.Afgeleverd afgeleverd -> new Uitkomst.Bezorgd();
            case Verzending.Geweigerd nee -> new Uitkomst.Definitief(nee.code(), nee.omschrijving());
            case Verzending.Mislukt mislukt -> new Uitkomst.Tijdelijk(mislukt.reden());
        };
    }

    private Envelop envelop(Zending zending) {
        Bericht bericht = zending.bericht();
        if (bericht.kop().berichtsoort().equals(Foutbericht.SOORT)) {
            return Foutbericht.lees(bericht.id(), zending.inhoud());
        }
        UUID heen = Optional.ofNullable(bericht.antwoordOp())
                .flatMap(berichten::vind)
                .map(Bericht::referentienummer)
                .orElse(null);
        return enveloppen.om(bericht, zending.inhoud(), heen);
    }
}
