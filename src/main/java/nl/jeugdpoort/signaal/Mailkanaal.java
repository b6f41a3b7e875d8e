package nl.jeugdpoort.signaal;

import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Mails signals in Dutch; nothing in it is personal, the ids lead to the console. */
final class Mailkanaal implements Kanaal {

    private final Signaalinstellingen.Mail instellingen;
    private final JavaMailSender post;

    Mailkanaal(Signaalinstellingen.Mail instellingen, JavaMailSender post) {
        this.instellingen = instellingen;
        this.post = post;
    }

    @Override
    public String naam() {
        return "mail";
    }

    @Override
    public boolean wil(String soort) {
        return instellingen.soorten().contains(soort)
                || !Signaalinstellingen.kennisgeving(soort) && Signaalinstellingen.wil(instellingen.soorten(), soort);
    }

    @Override
    public Uitkomst verstuur(Signaal signaal) {
        var adres = adres(signaal);
        if (adres.isBlank()) {
            return new Uitkomst.Nooit("Er is geen mailadres ingesteld voor " + signaal.deelnemer());
        }
        try {
            post.send(mail(signaal, adres));
            return new Uitkomst.Verstuurd();
        } catch (MailParseException | MailPreparationException e) {
            return new Uitkomst.Nooit(
                    "De mail is niet te maken: " + e.getClass().getSimpleName());
        } catch (MailException e) {
            return new Uitkomst.Later(
                    "De mailserver nam de mail niet aan: " + e.getClass().getSimpleName(), null);
        }
    }

    private String adres(Signaal signaal) {
        return signaal.deelnemer() == null
                ? instellingen.aan()
                : instellingen.deelnemers().getOrDefault(signaal.deelnemer(), instellingen.aan());
    }

    private SimpleMailMessage mail(Signaal signaal, String adres) {
        var mail = new SimpleMailMessage();
        mail.setFrom(instellingen.van());
        mail.setTo(adres);
        mail.setSubject("Jeugdpoort: " + signaal.soort());
        mail.setText("""
                %s

                Voor: %s
                Bericht: %s
                Signaal: %s

                In de console van de poort ziet u het hele verloop. Deze mail is automatisch verstuurd.
                """.formatted(
                        signaal.tekst(),
                        signaal.deelnemer() == null ? "de beheerder" : signaal.deelnemer(),
                        signaal.berichtId() == null ? "geen" : signaal.berichtId(),
                        signaal.id()));
        return mail;
    }
}
