package nl.jeugdpoort.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignaalmailIT {

    private final GreenMail postkantoor = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final UUID bericht = UUID.randomUUID();
    private Signaalproef proef;

    @BeforeEach
    void begin() {
        postkantoor.start();
        proef = metPoort(postkantoor.getSmtp().getPort());
    }

    @AfterEach
    void einde() {
        postkantoor.stop();
    }

    @Test
    void eenSignaalIsEenMailNaarDeDeelnemerEnDeBeheerderKrijgtDeRest() throws Exception {
        meld("0384");
        meld(null);
        proef.verzender.verzend("mail");
        proef.spoelVooruit();
        proef.verzender.verzend("mail");
        assertThat(postkantoor.getReceivedMessages())
                .extracting(mail -> mail.getRecipients(RecipientType.TO)[0].toString())
                .containsExactlyInAnyOrder("gemeente@example.org", "beheer@example.org");
        MimeMessage mail = postkantoor.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Jeugdpoort: termijn-verlopen");
        assertThat((String) mail.getContent())
                .startsWith("De termijn is verlopen. Neem contact op.")
                .contains("Bericht: " + bericht);
    }

    @Test
    void eenSignaalDatWordtTeruggedraaidGaatNietUit() {
        proef.transactie.executeWithoutResult(status -> {
            meld("0384");
            status.setRollbackOnly();
        });
        proef.verzender.verzend("mail");
        assertThat(postkantoor.getReceivedMessages()).isEmpty();
    }

    @Test
    void watIsAfgehandeldVoorDeVerzendingGaatNietMeerUit() {
        proef.register.meld(List.of(
                new Meldingen.Melding("termijn-nadert", "0384", bericht, "termijn/1", "Bijna."),
                new Meldingen.Melding("termijn-nadert", "0384", bericht, "termijn/2", "Ook bijna.")));
        proef.register.beeindig(List.of("termijn/1"));
        proef.verzender.verzend("mail");
        assertThat(postkantoor.getReceivedMessages()).hasSize(1);
        assertThat(proef.statussen("mail")).containsExactly("INGETROKKEN", "VERSTUURD");
    }

    @Test
    void eenDodeMailserverHoudtHetLogboekNietOpEnNaHerstelGaatAllesEenmaalUit() {
        int poort = postkantoor.getSmtp().getPort();
        postkantoor.stop();
        for (int i = 0; i < 60; i++) {
            meld("0384");
        }
        proef.verzender.verzend("mail");
        proef.verzender.verzend("log");
        assertThat(proef.statussen("mail")).hasSize(60).containsOnly("WACHT");
        assertThat(proef.statussen("log")).hasSize(60).containsOnly("VERSTUURD");

        var hersteld = new GreenMail(new ServerSetup(poort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        hersteld.start();
        try {
            proef.spoelVooruit();
            proef.verzender.verzend("mail");
            assertThat(hersteld.getReceivedMessages()).hasSize(60);
            assertThat(proef.statussen("mail")).containsOnly("VERSTUURD");
        } finally {
            hersteld.stop();
        }
    }

    @Test
    void naDeLaatstePogingIsHetSignaalMislukt() {
        postkantoor.stop();
        meld("0384");
        for (int i = 0; i < 8; i++) {
            assertThat(proef.statussen("mail")).containsExactly("WACHT");
            proef.spoelVooruit();
            proef.verzender.verzend("mail");
        }
        assertThat(proef.statussen("mail")).containsExactly("MISLUKT");
    }

    private void meld(String deelnemer) {
        proef.register.meld("termijn-verlopen", deelnemer, bericht, "De termijn is verlopen. Neem contact op.");
    }

    private static Signaalproef metPoort(int poort) {
        var instellingen = Signaalproef.mail(poort);
        return new Signaalproef(new Logkanaal(), new Mailkanaal(instellingen, Signaalkanalen.post(instellingen)));
    }
}
