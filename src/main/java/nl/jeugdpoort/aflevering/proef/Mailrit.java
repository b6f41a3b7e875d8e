package nl.jeugdpoort.aflevering.proef;

import java.util.List;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import nl.jeugdpoort.signaal.Mailpost;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Sends a mail that says that it is a test to the address of the participant. */
@Component
class Mailrit implements Proefrit {

    static final String ONDERWERP = "Proefmail van jeugdpoort";

    private final Mailpost post;

    Mailrit(Mailpost post) {
        this.post = post;
    }

    @Override
    public boolean kan(Afleverkanaal kanaal) {
        return kanaal == Afleverkanaal.MAIL;
    }

    @Override
    public void rijd(Deelnemer naar, Stappen stappen) throws Proeffout {
        var uit = (Uitkanaal.Mail) naar.uit();
        stappen.zet("De mailserver van de poort", () -> {
            if (!post.ingesteld()) {
                throw new Proeffout("Er is geen mailserver ingesteld. Stel jeugdpoort.signaal.mail.server in.");
            }
            return "Er is een mailserver ingesteld.";
        });
        stappen.zet("Een proefmail sturen aan " + uit.adres(), () -> {
            try {
                post.verstuur(List.of(uit.adres()), ONDERWERP, tekst(naar));
                return "De mailserver nam de mail aan. Vraag de deelnemer of hij is aangekomen.";
            } catch (Mailpost.Adresgeweigerd e) {
                throw new Proeffout("De mailserver weigert het adres. Verbeter het in de instellingen.", e);
            } catch (MailException e) {
                throw new Proeffout("De mailserver neemt de mail niet aan. Vraag de beheerder van de mailserver.", e);
            }
        });
    }

    private static String tekst(Deelnemer naar) {
        return """
                Dit is een proef, geen bericht: er staat niets voor u klaar.

                De beheerder van jeugdpoort kijkt hiermee of mail aan %s aankomt. U hoeft niets te doen.
                """.formatted(naar.naam());
    }
}
