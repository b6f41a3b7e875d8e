package nl.jeugdpoort.aflevering.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.aflevering.Afleverbeheer;
import nl.jeugdpoort.aflevering.Afleverproef;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.aflevering.Proefbroker;
import nl.jeugdpoort.aflevering.Proefdeelnemers;
import nl.jeugdpoort.aflevering.postbus.Postbus;
import nl.jeugdpoort.aflevering.postbus.Postbusbericht;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Besluit;
import nl.jeugdpoort.toegang.Weigering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A message in the postbus, and a mail that says that it is there and nothing else. */
class MailbezorgingIT {

    private static final Duration GAUW = Duration.ofSeconds(20);
    private static final String GEMEENTE = "0213";
    private static final Aanroeper LEZER = Aanroeper.deelnemer(GEMEENTE);
    private static final byte[] INHOUD = "<Bsn>999900006</Bsn><Naam>Wilgenstam</Naam>".getBytes(StandardCharsets.UTF_8);

    private final Proefdeelnemers deelnemers =
            new Proefdeelnemers().met(GEMEENTE, new Uitkanaal.Mail("postbus@example.org", 7));
    private Proefbroker broker;
    private Proefsmtp smtp;
    private Afleverproef poort;
    private Postbus postbus;

    @BeforeEach
    void start() throws Exception {
        broker = new Proefbroker();
        smtp = new Proefsmtp();
        poort = metPoort(smtp.poort()).draai();
        postbus = poort.bean(Postbus.class);
    }

    private Afleverproef metPoort(int mailpoort) {
        return new Afleverproef(
                ProefDatabase.nieuw(),
                broker.adres(),
                deelnemers,
                Map.of(
                        "jeugdpoort.aflevering.wachttijden",
                        "200ms,1h",
                        "jeugdpoort.signaal.mail.server",
                        "127.0.0.1",
                        "jeugdpoort.signaal.mail.poort",
                        mailpoort,
                        "jeugdpoort.toegang.publiek-adres",
                        "https://poort.example.org"));
    }

    @AfterEach
    void stop() throws Exception {
        poort.close();
        smtp.close();
        broker.close();
    }

    @Test
    void theMailSaysThatSomethingIsReadyUntilWhenAndWhereAndNothingElse() throws Exception {
        var postkantoor = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        postkantoor.start();
        try (var ander = metPoort(postkantoor.getSmtp().getPort())) {
            Bericht bericht = ander.bericht("30300001", GEMEENTE, "regio/1.0", "AANMELDFORMULIER", INHOUD);
            ander.plan(bericht);
            ander.draai();
            await().atMost(GAUW).until(() -> ander.status(bericht) == BerichtStatus.AFGELEVERD);

            var mail = postkantoor.getReceivedMessages()[0];
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("postbus@example.org");
            assertThat(mail.getSubject()).isEqualTo("Er staat een document voor u klaar");
            assertThat(mail.getContent().toString().replace("\r\n", "\n").strip())
                    .isEqualTo("""
                            Er staat een document klaar in de postbus van Proef 0213.

                            U kunt het lezen tot en met %s, nadat u bent ingelogd:
                            https://poort.example.org/api/v1/postbus/berichten/%s/inhoud

                            In deze mail staat met opzet niets over de inhoud. Antwoorden op deze mail kan niet.
                            """.formatted(overEenWeek(), bericht.id()).strip());
            assertThat(GreenMailUtil.getWholeMessage(mail))
                    .doesNotContain("999900006")
                    .doesNotContain("Wilgenstam")
                    .doesNotContain("30300001")
                    .doesNotContain("AANMELDFORMULIER")
                    .doesNotContain(bericht.kop().identificatie() + "\r\n");
            assertThat(ander.bean(Postbus.class)
                            .lees(bericht.id(), GEMEENTE, LEZER)
                            .inhoud())
                    .isEqualTo(INHOUD);
        } finally {
            postkantoor.stop();
        }
    }

    private static String overEenWeek() {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"))
                .format(LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(7));
    }

    @Test
    void whileTheMailServerIsAwayTheMessageLiesInThePostbusAndTheMailFollowsOnce() {
        smtp.oordeelt(adres -> "451 try again later");
        Bericht bericht = poort.verstuur("30300001", GEMEENTE);
        await().atMost(GAUW).until(() -> poort.aflevering(bericht).pogingen() >= 1);
        assertThat(postbus.wachtend(GEMEENTE, 10, 0))
                .extracting(Postbusbericht::id)
                .containsExactly(bericht.id());
        assertThat(poort.status(bericht)).isEqualTo(BerichtStatus.GOEDGEKEURD);

        smtp.oordeelt(adres -> "250 ok");
        await().atMost(GAUW).until(() -> poort.status(bericht) == BerichtStatus.AFGELEVERD);
        assertThat(smtp.ontvangen).hasSize(1);
    }

    @Test
    void aMailServerThatIsGoneIsTemporary() throws Exception {
        smtp.close();
        Bericht bericht = poort.verstuur("30300001", GEMEENTE);
        await().atMost(GAUW).until(() -> poort.aflevering(bericht).pogingen() >= 1);
        assertThat(poort.aflevering(bericht).status()).isEqualTo(Afleverstatus.OPEN);
        assertThat(poort.aflevering(bericht).laatsteFout()).isEqualTo("De mailserver neemt de mail niet aan.");
    }

    @Test
    void anAddressThatIsRefusedParksTheMessageAndNobodyElseGetsTheMail() {
        deelnemers.mailadressen.put(GEMEENTE, List.of("lt-01@example.org", "weg@example.org"));
        smtp.oordeelt(adres -> adres.startsWith("weg") ? "550 no such user" : "250 ok");
        Bericht bericht = poort.verstuur("30300001", GEMEENTE);

        await().atMost(GAUW).until(() -> poort.status(bericht) == BerichtStatus.GEPARKEERD);
        assertThat(poort.aflevering(bericht).pogingen())
                .as("trying again is of no use")
                .isEqualTo(1);
        assertThat(poort.aflevering(bericht).laatsteFout())
                .startsWith("adres-geweigerd: ")
                .doesNotContain("@");
        assertThat(smtp.ontvangen).isEmpty();
        assertThat(deelnemers.gemeld).containsExactly("aflevering-geparkeerd " + bericht.id());

        smtp.oordeelt(adres -> "250 ok");
        hervat(bericht);
        await().atMost(GAUW).until(() -> smtp.ontvangen.size() == 1);
        assertThat(smtp.ontvangen.getFirst()).contains("lt-01@example.org", "weg@example.org");
    }

    @Test
    void whatIsNotReadInTimeIsParkedAndResumingItMailsAgain() {
        Bericht ongelezen = poort.verstuur("30300001", GEMEENTE);
        Bericht gelezen = poort.verstuur("30300001", GEMEENTE);
        await().atMost(GAUW).until(() -> smtp.ontvangen.size() == 2);
        await().atMost(GAUW).until(() -> poort.status(gelezen) == BerichtStatus.AFGELEVERD);
        postbus.lees(gelezen.id(), GEMEENTE, LEZER);
        poort.bean(Leesbewaking.class).bewaak();
        assertThat(poort.status(ongelezen)).as("still in time").isEqualTo(BerichtStatus.AFGELEVERD);

        poort.jdbc().sql("update aflevering set lees_voor = now()").update();
        poort.bean(Leesbewaking.class).bewaak();
        assertThat(poort.status(ongelezen)).isEqualTo(BerichtStatus.GEPARKEERD);
        assertThat(poort.status(gelezen)).isEqualTo(BerichtStatus.AFGELEVERD);
        assertThat(deelnemers.gemeld).containsExactly("aflevering-geparkeerd " + ongelezen.id());
        assertThatThrownBy(() -> postbus.lees(ongelezen.id(), GEMEENTE, LEZER)).isInstanceOf(Weigering.class);

        hervat(ongelezen);
        await().atMost(GAUW).until(() -> poort.status(ongelezen) == BerichtStatus.AFGELEVERD);
        assertThat(smtp.ontvangen).hasSize(3);
        assertThat(postbus.lees(ongelezen.id(), GEMEENTE, LEZER).inhoud()).isNotEmpty();
    }

    @Test
    void whoConfirmsBeforeTheMailWentNeedsNoMail() {
        smtp.oordeelt(adres -> "451 try again later");
        Bericht bericht = poort.verstuur("30300001", GEMEENTE);
        postbus.bevestig(bericht.id(), GEMEENTE, LEZER);
        assertThat(poort.status(bericht)).isEqualTo(BerichtStatus.AFGELEVERD);
        assertThat(poort.aflevering(bericht).status()).isEqualTo(Afleverstatus.AFGELEVERD);
        assertThat(postbus.wachtend(GEMEENTE, 10, 0)).isEmpty();
        assertThat(smtp.ontvangen).isEmpty();
    }

    private void hervat(Bericht bericht) {
        poort.bean(Afleverbeheer.class)
                .hervat(poort.aflevering(bericht).id(), new Besluit("anna", "De ontvanger is gebeld.", null));
    }
}
