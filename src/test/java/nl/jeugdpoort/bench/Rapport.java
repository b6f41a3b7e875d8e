package nl.jeugdpoort.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The report of one run, as a Markdown table. */
final class Rapport {

    private final List<Regel> regels = new ArrayList<>();
    private final StringBuilder bijlagen = new StringBuilder();
    private final String kop = "Gemeten op %s, %d processorkernen, JDK %s, belasting van de machine vooraf %s.%n"
            .formatted(
                    LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES),
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version(),
                    belasting());

    /**
     * One line.
     *
     * @param verhouding measured as part of what it is compared with, empty when there is no comparison
     * @param goed whether the limit is kept, null when there is none
     */
    record Regel(String onderdeel, String gemeten, String grens, String verhouding, Boolean goed) {}

    /** A measurement without a limit. */
    void feit(String onderdeel, String gemeten) {
        feit(onderdeel, gemeten, "");
    }

    /** A measurement without a limit, beside another. */
    void feit(String onderdeel, String gemeten, String verhouding) {
        regels.add(new Regel(onderdeel, gemeten, "", verhouding, null));
    }

    void toets(String onderdeel, String gemeten, String grens, String verhouding, boolean goed) {
        regels.add(new Regel(onderdeel, gemeten, grens, verhouding, goed));
    }

    /** Something to read after the table, for example a query and its plan. */
    void bijlage(String titel, String tekst) {
        bijlagen.append("\n```\n").append(titel).append("\n\n").append(tekst).append("```\n");
    }

    /** How busy the machine is, also with others: processes that run or want to, average of a minute. */
    static String belasting() {
        return Getal.tiende(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    boolean goed() {
        return regels.stream().noneMatch(r -> Boolean.FALSE.equals(r.goed()));
    }

    String tekst() {
        StringBuilder uit = new StringBuilder(kop)
                .append("\n| onderdeel | gemeten | grens | verhouding | oordeel |\n|---|---|---|---|---|\n");
        for (Regel r : regels) {
            String oordeel = r.goed() == null ? "" : r.goed() ? "ok" : "niet ok";
            uit.append("| %s | %s | %s | %s | %s |%n"
                    .formatted(r.onderdeel(), r.gemeten(), r.grens(), r.verhouding(), oordeel));
        }
        return uit.append(bijlagen).toString();
    }

    void schrijf(Path bestand) throws IOException {
        Files.createDirectories(bestand.getParent());
        Files.writeString(bestand, tekst());
    }
}
