package nl.jeugdpoort.ingreep;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.aflevering.Afleveringen;
import nl.jeugdpoort.aflevering.Afleverproef;
import nl.jeugdpoort.aflevering.Afleverstatus;
import nl.jeugdpoort.aflevering.Proefbroker;
import nl.jeugdpoort.aflevering.Proefdeelnemers;
import nl.jeugdpoort.aflevering.Proefontvanger;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Proefwekker;
import nl.jeugdpoort.bericht.Wekker;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import nl.jeugdpoort.ontvangst.Afzendermelding;
import nl.jeugdpoort.toegang.Aanroeper;
import org.apache.camel.ProducerTemplate;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A gateway that delivers and on which operators decide, on a real database and broker; more nodes of it can be added. */
final class Ingreepproef implements AutoCloseable {

    static final Aanroeper ANNA = Aanroeper.operator("anna");
    static final Aanroeper BRAM = Aanroeper.operator("bram");
    static final Duration GAUW = Duration.ofSeconds(20);

    /** What senders were told, as id and reason. */
    final List<String> verteld = new CopyOnWriteArrayList<>();

    final Proefontvanger ontvanger = new Proefontvanger();
    final Afleverproef poort;

    private final DataSource database = ProefDatabase.nieuw();
    private final Proefbroker broker = new Proefbroker();
    private final Proefwekker wekker = new Proefwekker();
    private final Proefdeelnemers deelnemers;

    Ingreepproef(String bedenktijd) throws Exception {
        deelnemers = new Proefdeelnemers()
                .met("42420001", ontvanger.uit())
                .met("42420002", new Uitkanaal.Postbus())
                .met("42420003", ontvanger.uit());
        poort = knoop(bedenktijd).draai();
    }

    /** Another node; it delivers nothing by itself. */
    Afleverproef knoop(String bedenktijd) {
        return new Afleverproef(
                database,
                broker.adres(),
                deelnemers,
                Map.of("jeugdpoort.aflevering.wachttijden", "1h", "jeugdpoort.ingreep.bedenktijd", bedenktijd),
                context -> {
                    context.registerBean(ProducerTemplate.class, wekker::camel);
                    context.register(Wekker.class);
                    context.registerBean(
                            Afzendermelding.class, () -> (bericht, reden) -> verteld.add(bericht.id() + " " + reden));
                    context.register(Knoop.class);
                });
    }

    /** What is scanned besides what delivers. */
    @TestConfiguration
    @ComponentScan(
            basePackages = "nl.jeugdpoort.audit",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.Auditstore"))
    @ComponentScan(
            basePackages = "nl.jeugdpoort.ingreep",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "nl\\.jeugdpoort\\.ingreep\\.(Verbetering|Nieuwbericht)|.*IT.*"))
    static class Knoop {}

    <T> T bean(Class<T> soort) {
        return poort.bean(soort);
    }

    Vraag vraag(Actie actie) {
        return vraag(actie, null);
    }

    Vraag vraag(Actie actie, String naar) {
        return new Vraag(actie, naar, "Omdat het moet.", UUID.randomUUID().toString());
    }

    /** Decides about the message as it is now. */
    UUID besluit(Aanroeper wie, Actie actie, Bericht bericht) {
        return besluit(wie, vraag(actie), bericht, versie(bericht));
    }

    UUID besluit(Aanroeper wie, Vraag vraag, Bericht bericht, long gezien) {
        return bean(Berichtbesluiten.class).besluit(wie, vraag, bericht.id(), null, gezien);
    }

    long versie(Bericht bericht) {
        return bean(Berichtbesluiten.class).keuze(ANNA, bericht.id()).versie();
    }

    UUID draaiTerug(UUID ingreep) {
        return bean(Ingrepen.class)
                .draaiTerug(
                        BRAM, ingreep(ingreep), "Toch niet.", UUID.randomUUID().toString());
    }

    Ingreep ingreep(UUID id) {
        return bean(Ingreepinzage.class).vind(id).orElseThrow();
    }

    void werk() {
        bean(Uitvoerder.class).werk();
    }

    /** A message that the addressee refused. */
    Bericht geparkeerd() {
        ontvanger.antwoordt(post -> 410);
        Bericht bericht = poort.verstuur("0384", "42420001");
        await().atMost(GAUW).until(() -> poort.status(bericht) == BerichtStatus.GEPARKEERD);
        return bericht;
    }

    /** A message that waits for its addressee, on whom nobody works now. */
    Bericht wachtend() {
        ontvanger.antwoordt(post -> 503);
        Bericht bericht = poort.verstuur("0384", "42420001");
        await().atMost(GAUW).until(() -> poort.aflevering(bericht).pogingen() > 0);
        await().atMost(GAUW).until(() -> tel("select count(*) from aflever_baan where lease_tot > now()") == 0);
        return bericht;
    }

    /** Many messages that are parked for one addressee, oldest first. */
    List<UUID> geparkeerd(String ontvanger, int aantal) {
        Bericht sjabloon = poort.bericht("0384", ontvanger);
        return poort.jdbc()
                .sql("""
                        with b as (
                          insert into bericht (id, strook, standaard, berichtsoort, afzender, ontvanger, identificatie,
                            dagtekening, feiten, kanaal, indiener, referentienummer, status, kenmerk, grootte, ontvangen_op)
                          select gen_random_uuid(), strook, standaard, berichtsoort, afzender, ontvanger, 'M' || n,
                            dagtekening, feiten, kanaal, indiener, referentienummer, 'GEPARKEERD', kenmerk, grootte, ontvangen_op
                          from bericht, generate_series(1, ?) n where id = ?
                          returning id, afzender, ontvanger, volgnummer),
                        a as (
                          insert into aflevering (bericht_id, ontvanger, afzender, volgnummer, kanaal, status)
                          select id, ontvanger, afzender, volgnummer, 'REST', 'GEPARKEERD' from b),
                        g as (
                          insert into gebeurtenis (bericht_id, tijdstip, soort, actor)
                          select id, now(), 'geparkeerd', 'jeugdpoort' from b)
                        select id from b order by volgnummer
                        """)
                .params(aantal, sjabloon.id())
                .query(UUID.class)
                .list();
    }

    Afleverstatus aflevering(Bericht bericht, String ontvanger) {
        return bean(Afleveringen.class).bij(bericht.id()).stream()
                .filter(a -> a.ontvanger().equals(ontvanger))
                .findFirst()
                .orElseThrow()
                .status();
    }

    int tel(String vraag) {
        return poort.jdbc().sql(vraag).query(Integer.class).single();
    }

    void inTransactie(Runnable werk) {
        new TransactionTemplate(bean(PlatformTransactionManager.class)).executeWithoutResult(t -> werk.run());
    }

    @Override
    public void close() throws Exception {
        poort.close();
        wekker.close();
        ontvanger.close();
        broker.close();
    }
}
