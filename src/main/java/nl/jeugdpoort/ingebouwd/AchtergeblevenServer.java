package nl.jeugdpoort.ingebouwd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
        Optional<ProcessHandle> server = lopend(map);
        if (server.isPresent()) {
            LOG.warn("A PostgreSQL of an earlier gateway still runs in {}; ending it", map);
            beeindig(server.get(), map);
        }
    }

    /** The PostgreSQL that runs on this folder, whoever started it. */
    static Optional<ProcessHandle> lopend(Path map) throws IOException {
        Path pidBestand = map.resolve("postmaster.pid");
        return Files.exists(pidBestand) ? postgres(pid(pidBestand)) : Optional.empty();
    }

    /** By SIGINT, PostgreSQL's fast shutdown: it ends sessions, rolls back what was open and writes a checkpoint. */
    private static void beeindig(ProcessHandle server, Path map) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                .inheritIO()
                .start()
                .waitFor();
        try {
            server.onExit().get(GRENS_SECONDEN, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(
                    "The PostgreSQL that still runs in " + map + " does not end. End it by hand (process "
                            + server.pid() + ") and start again.",
                    e);
        }
    }

    /** The process, when it lives and is PostgreSQL; a stale file may name another's process. */
    private static Optional<ProcessHandle> postgres(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(proces -> proces.info()
                        .command()
                        .map(programma ->
                                Path.of(programma).getFileName().toString().startsWith("postgres"))
                        .orElse(false));
    }

    private static long pid(Path pidBestand) throws IOException {
        try (var regels = Files.lines(pidBestand)) {
            return regels.findFirst().map(String::trim).map(Long::parseLong).orElse(-1L);
        } catch (NumberFormatException e) {
            throw new IOException(pidBestand + " does not start with a process number", e);
        }
    }
}
