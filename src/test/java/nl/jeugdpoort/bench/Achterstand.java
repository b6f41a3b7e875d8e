package nl.jeugdpoort.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** What the gateway still has to do, as its database says: messages to process and deliveries to make. */
final class Achterstand {

    private static final Duration HOOGSTENS = Duration.ofMinutes(5);

    private Achterstand() {}

    /** Waits until there is none. */
    static void wachtTotLeeg(String jdbcUrl) throws SQLException, InterruptedException {
        long tot = System.nanoTime() + HOOGSTENS.toNanos();
        try (Connection c = DriverManager.getConnection(jdbcUrl);
                PreparedStatement vraag = c.prepareStatement("""
                        select exists (select from te_verwerken)
                          or exists (select from aflevering where status = 'OPEN')
                        """)) {
            while (isWaar(vraag)) {
                if (System.nanoTime() > tot) {
                    throw new IllegalStateException("The gateway has not caught up within " + HOOGSTENS);
                }
                Thread.sleep(10);
            }
        }
    }

    private static boolean isWaar(PreparedStatement vraag) throws SQLException {
        try (ResultSet rij = vraag.executeQuery()) {
            return rij.next() && rij.getBoolean(1);
        }
    }
}
