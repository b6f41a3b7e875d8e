package nl.jeugdpoort.aflevering.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.aflevering.Mailadressen;
import nl.jeugdpoort.aflevering.kanaal.Bezorger;
import nl.jeugdpoort.aflevering.kanaal.Uitkomst;
import nl.jeugdpoort.aflevering.kanaal.Zending;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import nl.jeugdpoort.signaal.Mailpost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Mails that a message lies ready in the postbus. It is delivered when the mail server took the mail for every address; a mail that was
 * sent unseen goes again. When it is not read in time {@link Leesbewaking} takes it up.
 */
@Component
class MailBezorger implements Bezorger {

    private static final Logger LOG = LoggerFactory.getLogger(MailBezorger.class);

    private final Mailpost post;
    private final Leesbericht leesbericht;
    private final List<Mailadressen> adressen;
    private final LeestermijnStore termijnen;
    private final Clock klok;

    MailBezorger(
            Mailpost post,
            Leesbericht leesbericht,
            List<Mailadressen> adressen,
            LeestermijnStore termijnen,
            Clock klok) {
        this.post = post;
        this.leesbericht = leesbericht;
        this.adressen = adressen;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    @Override
    public Afleverkanaal kanaal() {
        return Afleverkanaal.MAIL;
    }

    @Override
    public Uitkomst bezorg(Zending zending) {
        Deelnemer naar = zending.naar();
        var uit = (Uitkanaal.Mail) naar.uit();
        if (!post.ingesteld()) {
            return new Uitkomst.Tijdelijk("Er is geen mailserver ingesteld (jeugdpoort.signaal.mail.server).");
        }
        Instant leesVoor = Leesbericht.eindeNa(klok.instant(), uit.dagen());
        termijnen.zet(zending.bericht().id(), naar.code(), leesVoor);
        List<String> aan = aan(zending, uit);
        zending.gesprek().vraag("Mail aan " + (aan.size() == 1 ? "1 adres" : aan.size() + " adressen"));
        try {
            post.verstuur(
                    aan,
                    Leesbericht.ONDERWERP,
                    leesbericht.tekst(naar, zending.bericht().id(), leesVoor));
            return new Uitkomst.Bezorgd();
        } catch (Mailpost.Adresgeweigerd e) {
            return new Uitkomst.Definitief(
                    "adres-geweigerd",
                    "De mailserver weigert een mailadres. Verbeter het in het contactregister of bij de deelnemer.");
        } catch (MailException e) {
            LOG.warn(
                    "Mail server takes no mail for {}: {}",
                    naar.code(),
                    e.getClass().getSimpleName());
            return new Uitkomst.Tijdelijk("De mailserver neemt de mail niet aan.");
        }
    }

    private List<String> aan(Zending zending, Uitkanaal.Mail uit) {
        List<String> bekend = adressen.stream()
                .flatMap(kenner -> kenner.voor(zending.bericht(), zending.naar()).stream())
                .distinct()
                .toList();
        return bekend.isEmpty() ? List.of(uit.adres()) : bekend;
    }
}
