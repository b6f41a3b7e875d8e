package nl.jeugdpoort.ingebouwd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server outlives a gateway that is killed. Before a new start the old server is ended in the ordinary way, so that
 * its sessions are gone and nothing they did without commit remains.
 */
final class AchtergeblevenServer {

    private static final Logger LOG = LoggerFactory.getLogger(AchtergeblevenServer.class);
    private static final int GRENS_SECONDEN = 60;

    private AchtergeblevenServer() {}

    static void beeindig(Path map) throws IOException, InterruptedException {
        Path pidBestand = map.resolve("postmaster.pid");
        if (Files.notExists(pidBestand)) {
            return;
        }
        Optional<Path> programma = postgres(pid(pidBestand));
        if (programma.isEmpty()) {
            return;
        }
        LOG.warn("A PostgreSQL of an earlier gateway still runs in {}; ending it", map);
        Process stop = new ProcessBuilder(
                        programma.get().resolveSibling("pg_ctl").toString(),
                        "stop",
                        "--wait",
                        "--mode=fast",
                        "--timeout=" + GRENS_SECONDEN,
                        "--pgdata=" + map)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!stop.waitFor(GRENS_SECONDEN, TimeUnit.SECONDS) || stop.exitValue() != 0) {
            throw new IOException("The PostgreSQL that still runs in " + map + " does not end. End it by hand (process "
                    + pid(pidBestand) + ") and start again.");
        }
    }

    /** The program of the process, when it lives and is PostgreSQL; a stale file may name another's process. */
    private static Optional<Path> postgres(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(proces -> proces.info().command())
                .map(Path::of)
                .filter(programma -> programma.getFileName().toString().startsWith("postgres"));
    }

    private static long pid(Path pidBestand) throws IOException {
        try (var regels = Files.lines(pidBestand)) {
            return regels.findFirst().map(String::trim).map(Long::parseLong).orElse(-1L);
        } catch (NumberFormatException e) {
            throw new IOException(pidBestand + " does not start with a process number", e);
        }
    }
}
