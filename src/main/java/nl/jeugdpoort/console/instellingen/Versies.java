package nl.jeugdpoort.console.instellingen;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.jeugdpoort.console.Namen;
import nl.jeugdpoort.standaard.Standaard;
import nl.jeugdpoort.standaard.Standaardmappen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks everything that the gateway stands on for its version. */
@Component
class Versies {

    private static final Logger LOG = LoggerFactory.getLogger(Versies.class);
    private static final String NIET_BEREIKBAAR = "niet bereikbaar";

    private final DataSource database;
    private final ConnectionFactory wachtrij;
    private final Standaardmappen standaarden;

    Versies(DataSource database, ConnectionFactory wachtrij, Standaardmappen standaarden) {
        this.database = database;
        this.wachtrij = wachtrij;
        this.standaarden = standaarden;
    }

    /** By name, in the order to show them. */
    Map<String, String> alle() {
        Map<String, String> uit = new LinkedHashMap<>();
        String programma = Namen.class.getPackage().getImplementationVersion();
        uit.put("jeugdpoort", programma == null ? "in ontwikkeling" : programma);
        uit.put("Java", Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
        uit.put("Database", database());
        uit.put("Wachtrij", wachtrij());
        uit.put(
                "Standaarden",
                standaarden.alle().stream().map(Standaard::naam).sorted().collect(Collectors.joining(", ")));
        return uit;
    }

    private String database() {
        try (var verbinding = database.getConnection()) {
            var over = verbinding.getMetaData();
            return over.getDatabaseProductName() + " " + over.getDatabaseProductVersion();
        } catch (SQLException e) {
            LOG.warn("The database does not tell its version: {}", e.toString());
            return NIET_BEREIKBAAR;
        }
    }

    private String wachtrij() {
        try (Connection verbinding = wachtrij.createConnection()) {
            var over = verbinding.getMetaData();
            return over.getJMSProviderName() + " " + over.getProviderVersion();
        } catch (JMSException e) {
            LOG.warn("The broker does not tell its version: {}", e.toString());
            return NIET_BEREIKBAAR;
        }
    }
}
