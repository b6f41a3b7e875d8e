package nl.jeugdpoort.cijfers;

import javax.sql.DataSource;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.termijn.Beurt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures on a real database, and messages to count. */
final class Proefcijfers {

    final DataSource bron = ProefDatabase.nieuw();
    final JdbcClient jdbc = JdbcClient.create(bron);
    final TransactionTemplate transactie = new TransactionTemplate(new DataSourceTransactionManager(bron));
    final Cijferinzage inzage = new Cijferinzage(jdbc);

    Cijferteller teller() {
        return new Cijferteller(new Beurt(jdbc, transactie), new Telstand(jdbc), new Telstap(jdbc));
    }

    /** Counts until nothing is left: one beat sees what there is, the next counts it. */
    void telAlles() {
        teller().tel();
        teller().tel();
    }

    void bericht(String identificatie, String soort, String van, String naar, String status, String moment) {
        jdbc.sql("""
                        insert into bericht (id, strook, standaard, berichtsoort, afzender, ontvanger, identificatie, dagtekening, feiten,
                                             kanaal, indiener, referentienummer, status, kenmerk, grootte, ontvangen_op)
                        values (md5(:id)::uuid, 0, 'ijw/3.2', :soort, :van, :naar, :id, '2026-11-27', '{}', 'REST', :van,
                                md5(:id)::uuid, :status, ''::bytea, 100, :moment::timestamptz)
                        """)
                .param("id", identificatie)
                .param("soort", soort)
                .param("van", van)
                .param("naar", naar)
                .param("status", status)
                .param("moment", moment)
                .update();
    }

    void bevinding(String identificatie, String regel, String retourcode) {
        jdbc.sql("""
                        insert into bevinding (bericht_id, regel, retourcode, niveau, pad, regelnummer, kolom, melding)
                        values (md5(?)::uuid, ?, ?, 'TR', '/', 1, 1, 'm')
                        """).params(identificatie, regel, retourcode).update();
    }

    void status(String identificatie, String status) {
        jdbc.sql("update bericht set status = ? where identificatie = ?")
                .params(status, identificatie)
                .update();
    }

    void weigering(String code, String indiener, String moment) {
        jdbc.sql("""
                        insert into weigering (id, tijdstip, kanaal, indiener, code, detail)
                        values (gen_random_uuid(), ?::timestamptz, 'REST', ?, ?, 'd')
                        """).params(moment, indiener, code).update();
    }
}
