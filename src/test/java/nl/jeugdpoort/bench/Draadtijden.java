package nl.jeugdpoort.bench;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Processor time of a Java process by what its threads do, in seconds.
 *
 * @param perStap seconds, by name of the stage
 */
record Draadtijden(Map<String, Double> perStap) {

    /** What the threads that answer requests do. */
    static final String INGANG = "ingang (HTTP, aanmelden, toetsen, JSON)";

    /** What the threads that process do. */
    static final String VERWERKEN = "verwerken (ketentoets, retour, plannen, postbus, termijnen)";

    private static final Pattern DRAAD = Pattern.compile("^\"(.*)\" .*?cpu=([0-9.]+)ms", Pattern.MULTILINE);

    /** Reads them now. */
    static Draadtijden van(long pid) throws IOException, InterruptedException {
        Map<String, Double> perStap = new TreeMap<>();
        Matcher draad = DRAAD.matcher(Jcmd.vraag(pid, "Thread.print"));
        while (draad.find()) {
            perStap.merge(stap(draad.group(1)), Double.parseDouble(draad.group(2)) / 1000, Double::sum);
        }
        return new Draadtijden(perStap);
    }

    /** What was added since an earlier reading. */
    Draadtijden sinds(Draadtijden eerder) {
        return new Draadtijden(perStap.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> Math.max(0, e.getValue() - eerder.perStap().getOrDefault(e.getKey(), 0.0)),
                        Double::sum,
                        TreeMap::new)));
    }

    double som() {
        return perStap.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static String stap(String naam) {
        if (naam.equals("groepsinvoer")) {
            return "opslaan (versleutelen, insert, commit)";
        }
        if (naam.contains("[jeugdpoort.verwerking]")) {
            return VERWERKEN;
        }
        if (naam.startsWith("tomcat") || naam.startsWith("http-")) {
            return INGANG;
        }
        if (naam.startsWith("ForkJoinPool")) {
            return "afleveren over kanalen";
        }
        if (naam.contains("CompilerThread")) {
            return "compileren (JIT)";
        }
        if (naam.startsWith("GC ") || naam.startsWith("G1 ") || naam.startsWith("VM ")) {
            return "geheugen opruimen en virtuele machine";
        }
        return naam.contains("ActiveMQ") || naam.contains("activemq") ? "wachtrij (Artemis)" : "overige draden";
    }
}
