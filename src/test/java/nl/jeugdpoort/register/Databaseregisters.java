package nl.jeugdpoort.register;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import nl.jeugdpoort.ProefDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The registers of the gateway on a real database; every call is a transaction. */
public final class Databaseregisters implements Registerproef, AutoCloseable {

    private final HikariDataSource verbindingen = new HikariDataSource();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final TransactionTemplate transactie;
    private final Registers registers;

    public Databaseregisters() {
        verbindingen.setDataSource(ProefDatabase.nieuw());
        transactie = new TransactionTemplate(new JdbcTransactionManager(verbindingen));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(verbindingen));
        context.scan("nl.jeugdpoort.register");
        context.refresh();
        registers = context.getBean(Registers.class);
    }

    /** Forgets everything. */
    public void leeg() {
        jdbc().sql("truncate toewijzing, levering, verzoek, declaratie, prestatie")
                .update();
    }

    public JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    @Override
    public Blad open(Registerbericht bericht) {
        return transactie.execute(status -> registers.open(List.of(bericht)));
    }

    @Override
    public void schrijf(Blad blad) {
        transactie.executeWithoutResult(status -> registers.schrijf(blad));
    }

    @Override
    public void vervalt(Registerbericht heen) {
        transactie.executeWithoutResult(status -> registers.vervalt(heen));
    }

    @Override
    public void beantwoord(long declaratie, Registerbericht antwoord) {
        transactie.executeWithoutResult(status -> registers.beantwoord(declaratie, antwoord));
    }

    @Override
    public void close() {
        context.close();
        verbindingen.close();
    }
}
