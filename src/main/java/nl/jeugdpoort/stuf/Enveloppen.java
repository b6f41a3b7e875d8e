package nl.jeugdpoort.stuf;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.Berichtkop;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Makes the envelopes that the gateway sends, with the time of its clock and its own name where it speaks for itself. */
@Component
@EnableConfigurationProperties(StufInstellingen.class)
public class Enveloppen {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter TIJDSTIP = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");

    private final StufInstellingen.Zender zender;
    private final Clock klok;

    Enveloppen(StufInstellingen instellingen, Clock klok) {
        this.zender = instellingen.zender();
        this.klok = klok;
    }

    /**
     * The envelope around a stored message: Di01 around a heenbericht, Du01 around an answer.
     *
     * @param inhoud its body
     * @param heen referentienummer of the heenbericht that it answers; null for a heenbericht. An answer to a heenbericht that the
     *     gateway does not know refers to itself, so that the receiver sees that there is nothing to tie it to.
     */
    public Envelop.Vracht om(Bericht bericht, byte[] inhoud, UUID heen) {
        return om(bericht, inhoud, heen, klok.instant());
    }

    /** The same envelope as {@link #om(Bericht, byte[], UUID)} makes, with another moment on it. */
    public Envelop.Vracht om(Bericht bericht, byte[] inhoud, UUID heen, Instant op) {
        Berichtkop kop = bericht.kop();
        UUID kruis = heen == null ? bericht.referentienummer() : heen;
        Stuurgegevens label = new Stuurgegevens(
                kop.isAntwoord() ? Berichtcode.DU01 : Berichtcode.DI01,
                new Systeem(kop.afzender(), zender.applicatie()),
                new Systeem(kop.ontvanger(), Systeem.GGK),
                bericht.referentienummer().toString(),
                tijdstip(op),
                kop.isAntwoord() ? kruis.toString() : null,
                kop.berichtsoort());
        return new Envelop.Vracht(label, Versies.van(zender.versie(), kop.standaard()), inhoud, null);
    }

    /** Bv03: the message with this label is stored. */
    public Envelop.Ontvangstbevestiging bevestiging(Stuurgegevens ontvangen) {
        return new Envelop.Ontvangstbevestiging(antwoord(Berichtcode.BV03, ontvangen));
    }

    /** Fo03: the message with this label, as far as it could be read, is not taken over. */
    public Envelop.Afwijzing nietOvergenomen(Stuurgegevens ontvangen, Foutmelding fout) {
        return new Envelop.Afwijzing(antwoord(Berichtcode.FO03, ontvangen), fout, null, null);
    }

    /**
     * Fo01: a message that was taken over is refused after all, in the gateway's own name.
     *
     * @param organisatie who gets the refusal
     * @param referentienummer that of the refused message
     * @param details functie and version of the refused message, may be null
     */
    public Envelop.Afwijzing afwijzing(String organisatie, String referentienummer, Foutmelding fout, String details) {
        Stuurgegevens label = new Stuurgegevens(
                Berichtcode.FO01,
                new Systeem(zender.organisatie(), zender.applicatie()),
                new Systeem(organisatie, Systeem.GGK),
                UUID.randomUUID().toString(),
                nu(),
                referentienummer,
                null);
        return new Envelop.Afwijzing(label, fout, details, null);
    }

    /** How the gateway names itself. */
    public String eigenNaam() {
        return zender.organisatie();
    }

    private Stuurgegevens antwoord(Berichtcode soort, Stuurgegevens ontvangen) {
        return new Stuurgegevens(
                soort,
                compleet(ontvangen.ontvanger()),
                compleet(ontvangen.zender()),
                UUID.randomUUID().toString(),
                nu(),
                leegAls(ontvangen.referentienummer()),
                null);
    }

    /** An answer always names two systems, also when a broken envelope did not. */
    private Systeem compleet(Systeem systeem) {
        boolean goed = systeem.applicatie() != null
                && systeem.applicatie().length() >= 3
                && systeem.applicatie().length() <= 50;
        return new Systeem(kort(systeem.organisatie()), goed ? systeem.applicatie() : Systeem.GGK);
    }

    private static String kort(String organisatie) {
        return organisatie == null || organisatie.length() <= 200 ? organisatie : organisatie.substring(0, 200);
    }

    private static String leegAls(String referentienummer) {
        return referentienummer == null || referentienummer.length() > 40 ? "" : referentienummer;
    }

    private String nu() {
        return tijdstip(klok.instant());
    }

    private static String tijdstip(Instant op) {
        return op.atZone(NEDERLAND).format(TIJDSTIP);
    }
}
