package nl.jeugdpoort.inzage;

import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The search of messages on a test database, and how the database goes about it. */
public final class Proefinzage {

    private final Berichteninzage inzage;
    private final NamedParameterJdbcTemplate jdbc;
    private final Volgnummers nummers;

    public Proefinzage(DataSource bron) {
        var client = JdbcClient.create(bron);
        this.jdbc = new NamedParameterJdbcTemplate(bron);
        this.nummers = new Volgnummers(client);
        this.inzage = new Berichteninzage(
                new Berichtvraag(client, nummers, new JdbcTransactionManager(bron)), null, null, null);
    }

    /** Without what shows one message. */
    public Berichteninzage inzage() {
        return inzage;
    }

    /**
     * How the statement for a leaf is carried out, with the times.
     *
     * @param persoon null for any
     */
    public String plan(Berichtfilter filter, byte[] persoon, Aanroeper wie, Berichtplek plek) {
        var opdracht = new Zoekopdracht(filter, persoon, wie);
        var stuk = nummers.inperken(plek.stuk(), filter);
        return jdbc
                .queryForList(
                        "explain (analyze, buffers) " + Berichtvraag.zin(opdracht, stuk),
                        Berichtvraag.waarden(opdracht, stuk),
                        String.class)
                .stream()
                .collect(Collectors.joining("\n"));
    }
}
