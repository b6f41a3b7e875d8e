package nl.jeugdpoort.signaal;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends by SMTP. The server is asked for every address before the mail goes, so one that it refuses holds back the whole mail. */
final class Smtppost implements Mailpost {

    private final Signaalinstellingen.Mail instellingen;
    private final JavaMailSender post;

    Smtppost(Signaalinstellingen.Mail instellingen, JavaMailSender post) {
        this.instellingen = instellingen;
        this.post = post;
    }

    @Override
    public boolean ingesteld() {
        return instellingen.server() != null && !instellingen.server().isBlank();
    }

    @Override
    public void verstuur(List<String> aan, String onderwerp, String tekst) {
        var mail = new SimpleMailMessage();
        mail.setFrom(instellingen.van());
        mail.setTo(aan.toArray(String[]::new));
        mail.setSubject(onderwerp);
        mail.setText(tekst);
        try {
            post.send(mail);
        } catch (MailException e) {
            if (oorzaken(e).anyMatch(Smtppost::isBlijvend)) {
                throw new Adresgeweigerd(e);
            }
            throw e;
        }
    }

    private static Stream<Throwable> oorzaken(MailException fout) {
        return Stream.concat(
                Stream.ofNullable(NestedExceptionUtils.getRootCause(fout)),
                fout instanceof MailSendException verzending
                        ? Arrays.stream(verzending.getMessageExceptions())
                        : Stream.empty());
    }

    /** Addresses that the server, or their own form, rules out; one that it may take later is not among them. */
    private static boolean isBlijvend(Throwable oorzaak) {
        return oorzaak instanceof AddressException
                || oorzaak instanceof SendFailedException geweigerd
                        && geweigerd.getInvalidAddresses() != null
                        && geweigerd.getInvalidAddresses().length > 0;
    }
}
