package nl.jeugdpoort.signaal;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.bericht.Kluis;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps who wants to be told of changes, and tells them: each by the same outbox, retries and events as the webhook of the operator. */
@Component("abonnementen")
public class Abonnementen {

    private static final Logger LOG = LoggerFactory.getLogger(Abonnementen.class);

    private final AbonnementStore store;
    private final Signaalverzender verzender;
    private final Signaalinstellingen instellingen;
    private final Clock klok;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    Abonnementen(AbonnementStore store, Signaalverzender verzender, Signaalinstellingen instellingen, Clock klok) {
        this.store = store;
        this.verzender = verzender;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /** Sends what waits for subscribers. */
    public void verzend() {
        store.metWerk().forEach(this::verzendAan);
    }

    List<Abonnement> van(String deelnemer) {
        return store.van(deelnemer);
    }

    /** Whether the address itself says that it wants events. */
    boolean gewenst(Abonnement abonnement) {
        URI zelf = instellingen.webhook().basisadres();
        return Handdruk.geef(http, abonnement.callbackUrl(), zelf == null ? "jeugdpoort" : zelf.getHost());
    }

    void voegToe(Abonnement abonnement) {
        store.voegToe(abonnement);
    }

    boolean beeindig(UUID id, String deelnemer) {
        return store.beeindig(id, deelnemer, "opgezegd door de deelnemer", klok.instant());
    }

    /** A token that cannot be read waits for its key, and holds up nobody else. */
    private void verzendAan(UUID id) {
        try {
            store.vind(id).ifPresent(this::verzendAan);
        } catch (Kluis.OnleesbareInhoud e) {
            LOG.error("Het token van abonnement {} is niet te lezen; zet de oude sleutel terug bij de kluis", id);
        }
    }

    private void verzendAan(Abonnement abonnement) {
        String bezwaar = Doeladres.bezwaar(
                abonnement.callbackUrl(), instellingen.abonnement().intern());
        if (bezwaar != null) {
            beeindig(abonnement, "het adres " + bezwaar);
            return;
        }
        var webhook = instellingen.webhook();
        var kanaal = new Webhookkanaal(
                abonnement.kanaal(),
                new Signaalinstellingen.Webhook(
                        abonnement.callbackUrl(),
                        abonnement.token() == null ? "" : abonnement.token(),
                        webhook.bron(),
                        webhook.basisadres(),
                        abonnement.soorten()),
                http);
        verzender.verzendLangs(kanaal);
        if (kanaal.opgezegd()) {
            beeindig(abonnement, "de ontvanger heeft opgezegd (HTTP 410)");
        }
    }

    private void beeindig(Abonnement abonnement, String reden) {
        LOG.warn("Abonnement {} van {} eindigt: {}", abonnement.id(), abonnement.deelnemer(), reden);
        store.beeindig(abonnement.id(), abonnement.deelnemer(), reden, klok.instant());
    }
}
