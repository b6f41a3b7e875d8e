package nl.jeugdpoort.ontvangst;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.deelnemer.Uitkanaal.Sftp;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps one pick-up route, of the template {@code sftp-ophalen}, for each participant that offers files by SFTP. */
@Component
class SftpRoutes {

    private final Deelnemers deelnemers;
    private final CamelContext camel;
    private final Path bekendeHosts;
    private final Map<String, Sftp> actief = new HashMap<>();

    SftpRoutes(Deelnemers deelnemers, CamelContext camel, @Value("${jeugdpoort.data}") Path data) {
        this.deelnemers = deelnemers;
        this.camel = camel;
        this.bekendeHosts = data.toAbsolutePath().resolve("sftp");
    }

    /**
     * Adds, replaces and removes routes so that they are those of the configuration now. Not yet while Camel is starting, when timers run
     * already: a route that is added in that moment is taken up and never starts.
     */
    public synchronized void werkBij() throws Exception {
        if (!camel.isStarted()) {
            return;
        }
        Map<String, Sftp> gewenst = gewenst();
        for (String code : actief.keySet().toArray(String[]::new)) {
            if (!actief.get(code).equals(gewenst.get(code))) {
                camel.getRouteController().stopRoute(routeId(code));
                camel.removeRoute(routeId(code));
                actief.remove(code);
            }
        }
        for (var nieuw : gewenst.entrySet()) {
            if (!actief.containsKey(nieuw.getKey())) {
                voegToe(nieuw.getKey(), nieuw.getValue());
                actief.put(nieuw.getKey(), nieuw.getValue());
            }
        }
    }

    private Map<String, Sftp> gewenst() {
        Map<String, Sftp> gewenst = new HashMap<>();
        for (Deelnemer deelnemer : deelnemers.alle()) {
            if (deelnemer.uit() instanceof Sftp sftp && sftp.ophalen() != null) {
                gewenst.put(deelnemer.code(), sftp);
            }
        }
        return gewenst;
    }

    private void voegToe(String code, Sftp sftp) throws IOException {
        TemplatedRouteBuilder.builder(camel, "sftp-ophalen")
                .routeId(routeId(code))
                .parameter("code", code)
                .parameter("plaats", plaats(sftp))
                .parameter("gebruiker", sftp.gebruiker())
                .parameter("wachtwoord", sftp.wachtwoord())
                .parameter("hosts", hosts(code, sftp).toString())
                .add();
    }

    /** Camel takes every folder as one below the login folder, and complains of another slash before it. */
    private static String plaats(Sftp sftp) {
        return sftp.host() + ":" + sftp.poort() + "/" + sftp.ophalen().replaceFirst("^/+", "");
    }

    private Path hosts(String code, Sftp sftp) throws IOException {
        Files.createDirectories(bekendeHosts);
        return Files.writeString(bekendeHosts.resolve(code + ".known_hosts"), sftp.hostsleutel() + "\n");
    }

    private static String routeId(String code) {
        return "ontvangen-sftp-" + code;
    }
}
