package nl.jeugdpoort.aflevering.kanaal;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.stuf.Inlog;
import nl.jeugdpoort.stuf.StufZender;
import nl.jeugdpoort.stuf.Verzending;
import org.springframework.stereotype.Component;

/** Sends StUF envelopes; the addressee tells a repeat by the referentienummer, which is that of the message. */
@Component
class SoapBezorger implements Bezorger {

    private final StufZender zender;
    private final Stufverpakking verpakking;
    private final Clock klok;

    SoapBezorger(StufZender zender, Stufverpakking verpakking, Clock klok) {
        this.zender = zender;
        this.verpakking = verpakking;
        this.klok = klok;
    }

    @Override
    public Afleverkanaal kanaal() {
        return Afleverkanaal.SOAP;
    }

    @Override
    public Uitkomst bezorg(Zending zending) {
        var uit = (Uitkanaal.Soap) zending.naar().uit();
        Optional<Inlog> inlog = Optional.ofNullable(uit.gebruiker()).map(wie -> new Inlog(wie, uit.wachtwoord()));
        Envelop envelop = verpakking.pak(zending.bericht(), zending.inhoud(), klok.instant());
        return switch (zender.verzend(URI.create(uit.url()), envelop, inlog, zending.gesprek())) {
            case Verzending.Afgeleverd afgeleverd -> new Uitkomst.Bezorgd();
            case Verzending.Geweigerd nee -> new Uitkomst.Definitief(nee.code(), nee.omschrijving());
            case Verzending.Mislukt mislukt -> new Uitkomst.Tijdelijk(mislukt.reden());
        };
    }
}
