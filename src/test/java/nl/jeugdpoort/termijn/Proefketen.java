package nl.jeugdpoort.termijn;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.bericht.Feiten;
import nl.jeugdpoort.bericht.Feiten.Product;
import nl.jeugdpoort.bericht.Kanaal;
import nl.jeugdpoort.instelling.Configuratiemap;
import nl.jeugdpoort.signaal.Meldingen;
import nl.jeugdpoort.standaard.Standaardmappen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The terms of the real configuration on a real database, with a clock that tests move and messages in one line. */
final class Proefketen {

    static final String GEMEENTE = "0384";
    static final String AANBIEDER = "42420001";

    final Proefklok klok;
    final Signaalboek signalen = new Signaalboek();
    final TermijnStore store;
    final Termijnen termijnen;
    final Bewaking bewaking;
    final JdbcClient jdbc;
    final TransactionTemplate transactie;
    final Termijnconfig config =
            new Termijnconfig(new Configuratiemap(Path.of("config").toAbsolutePath()));
    private final AtomicInteger volgnummer = new AtomicInteger();

    Proefketen(DataSource bron, Proefklok klok) {
        this.klok = klok;
        jdbc = JdbcClient.create(bron);
        transactie = new TransactionTemplate(new JdbcTransactionManager(bron));
        store = new TermijnStore(jdbc);
        var termijnsignalen = new Termijnsignalen(signalen);
        termijnen = new Termijnverwerking(store, config, termijnsignalen, Standaardmappen.meegeleverd());
        bewaking = new Bewaking(store, config, termijnsignalen, klok, new Beurt(jdbc, transactie), List.of());
    }

    static Proefketen op(String nu) {
        return new Proefketen(ProefDatabase.nieuw(), new Proefklok(nu));
    }

    /** A message from the aanbieder for 305, 307, 315, 317 and 323, from the gemeente otherwise; processed at once. */
    Bericht stuur(String soort, Product... producten) {
        return verwerk(bericht(soort, BerichtStatus.GOEDGEKEURD, null, List.of(), producten));
    }

    Bericht stuurAfgekeurd(String soort, Product... producten) {
        return verwerk(bericht(soort, BerichtStatus.AFGEKEURD, null, List.of(), producten));
    }

    Bericht antwoord(String soort, Bericht heen, String... retourcodes) {
        return verwerk(bericht(soort, BerichtStatus.GOEDGEKEURD, heen, List.of(retourcodes)));
    }

    Bericht verwerk(Bericht bericht) {
        verwerk(List.of(bericht));
        return bericht;
    }

    void verwerk(List<Bericht> berichten) {
        transactie.executeWithoutResult(status -> termijnen.verwerk(berichten));
    }

    Bericht bericht(String soort, BerichtStatus status, Bericht heen, List<String> retourcodes, Product... producten) {
        boolean vanAanbieder = heen == null
                ? List.of("JW305", "JW307", "JW315", "JW317", "JW323").contains(soort)
                : heen.kop().ontvanger().equals(AANBIEDER);
        var kop = new Berichtkop(
                "ijw/3.2",
                soort,
                vanAanbieder ? AANBIEDER : GEMEENTE,
                vanAanbieder ? GEMEENTE : AANBIEDER,
                "B" + volgnummer.incrementAndGet(),
                Kalender.dagVan(klok.instant()),
                heen == null
                        ? null
                        : new Berichtkop.Heenverwijzing(
                                heen.kop().afzender(),
                                heen.kop().berichtsoort(),
                                heen.kop().identificatie()),
                new Feiten("1.0.0", "1.0.0", Arrays.asList(producten), retourcodes));
        var id = UUID.randomUUID();
        return new Bericht(
                id,
                volgnummer.get(),
                kop,
                Kanaal.REST,
                kop.afzender(),
                id,
                status,
                heen == null ? null : heen.id(),
                klok.instant(),
                true);
    }

    static Product toewijzing(String nummer, String begin, String einde) {
        return toewijzing(nummer, begin, einde, null);
    }

    static Product toewijzing(String nummer, String begin, String einde, String reden) {
        return new Product(nummer, null, dag(begin), dag(einde), reden, null);
    }

    static Product toegewezen(String nummer, String referentie) {
        return new Product(nummer, referentie, null, null, null, null);
    }

    static Product start(String nummer, String begin) {
        return new Product(nummer, null, dag(begin), null, null, "1");
    }

    static Product stop(String nummer, String einde, String reden) {
        return new Product(nummer, null, null, dag(einde), reden, "1");
    }

    static Product verzoek(String referentie) {
        return new Product(null, referentie, null, null, null, null);
    }

    static Product antwoordOpVerzoek(String referentie, String antwoord, String reden) {
        return new Product(null, referentie, null, null, reden, antwoord);
    }

    private static LocalDate dag(String dag) {
        return dag == null ? null : LocalDate.parse(dag);
    }

    /** The one term with this code that is not dropped, or the last dropped one. */
    Termijn termijn(String code) {
        return jdbc.sql("select * from termijn where code = :code order by status = 'VERVALLEN', id desc limit 1")
                .param("code", code)
                .query(TermijnStore::lees)
                .single();
    }

    TermijnStatus status(String code) {
        return termijn(code).stand().status();
    }

    int aantal(String code) {
        return jdbc.sql("select count(*) from termijn where code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    /** Lets the watch pass at a moment. */
    void bewaakOp(String moment) {
        klok.zet(moment);
        bewaking.bewaak();
    }

    /** Keeps the signals that the engine gives, in order, as {@code soort>deelnemer}. */
    static final class Signaalboek implements Meldingen {

        final List<Melding> meldingen = new ArrayList<>();
        final List<String> beeindigd = new ArrayList<>();

        @Override
        public synchronized void meld(List<Melding> nieuw) {
            meldingen.addAll(nieuw);
        }

        @Override
        public synchronized void beeindig(Collection<String> onderwerpen) {
            beeindigd.addAll(onderwerpen);
        }

        List<String> kort() {
            return meldingen.stream().map(m -> m.soort() + ">" + m.deelnemer()).toList();
        }
    }
}
