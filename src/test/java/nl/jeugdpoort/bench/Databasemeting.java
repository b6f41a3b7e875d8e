package nl.jeugdpoort.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/** How many single rows the database takes per second, each with a commit of its own: the upper limit for anything durable. */
final class Databasemeting {

    private static final int VERBINDINGEN = 8;
    private static final int OPWARMEN_S = 2;
    private static final int DUUR_S = 5;

    private Databasemeting() {}

    /**
     * @param grootte bytes per row; random, so that they do not compress
     * @return rows per second
     */
    static double perSeconde(String jdbcUrl, int grootte)
            throws SQLException, InterruptedException, ExecutionException {
        try (Connection c = DriverManager.getConnection(jdbcUrl)) {
            c.createStatement().execute("create table bench_rij (id uuid primary key, inhoud bytea not null)");
            c.createStatement().execute("alter table bench_rij alter column inhoud set storage external");
            try {
                vul(jdbcUrl, grootte, OPWARMEN_S);
                return vul(jdbcUrl, grootte, DUUR_S) / (double) DUUR_S;
            } finally {
                c.createStatement().execute("drop table bench_rij");
            }
        }
    }

    private static int vul(String jdbcUrl, int grootte, int seconden) throws InterruptedException, ExecutionException {
        try (ExecutorService draden = Executors.newFixedThreadPool(VERBINDINGEN)) {
            List<Future<Integer>> uitkomsten = new ArrayList<>();
            for (int n = 0; n < VERBINDINGEN; n++) {
                uitkomsten.add(draden.submit(() -> vulEen(jdbcUrl, grootte, seconden)));
            }
            int rijen = 0;
            for (Future<Integer> uitkomst : uitkomsten) {
                rijen += uitkomst.get();
            }
            return rijen;
        }
    }

    private static int vulEen(String jdbcUrl, int grootte, int seconden) throws SQLException {
        byte[] inhoud = new byte[grootte];
        ThreadLocalRandom.current().nextBytes(inhoud);
        int rijen = 0;
        try (Connection c = DriverManager.getConnection(jdbcUrl);
                PreparedStatement voegToe = c.prepareStatement("insert into bench_rij (id, inhoud) values (?, ?)")) {
            long tot = System.nanoTime() + seconden * 1_000_000_000L;
            while (System.nanoTime() < tot) {
                voegToe.setObject(1, UUID.randomUUID());
                voegToe.setBytes(2, inhoud);
                voegToe.executeUpdate();
                rijen++;
            }
        }
        return rijen;
    }
}
