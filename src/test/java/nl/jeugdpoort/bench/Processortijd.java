package nl.jeugdpoort.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Processor time of processes, from {@code /proc} (Linux). */
final class Processortijd {

    private static final double TIKKEN_PER_SECONDE = 100;

    private Processortijd() {}

    /** Seconds used by a process itself. */
    static double van(long pid) throws IOException {
        String[] velden = velden(pid);
        return (Long.parseLong(velden[11]) + Long.parseLong(velden[12])) / TIKKEN_PER_SECONDE;
    }

    /** Seconds used by a process, its living children and those that have ended. */
    static double vanGezin(long pid) throws IOException {
        String[] velden = velden(pid);
        double som = van(pid) + (Long.parseLong(velden[13]) + Long.parseLong(velden[14])) / TIKKEN_PER_SECONDE;
        for (ProcessHandle kind : kinderen(pid)) {
            som += Files.exists(stat(kind.pid())) ? van(kind.pid()) : 0;
        }
        return som;
    }

    private static List<ProcessHandle> kinderen(long pid) {
        return ProcessHandle.of(pid)
                .map(ProcessHandle::children)
                .orElseGet(Stream::empty)
                .toList();
    }

    /** The fields after the name, which may itself hold spaces; the first is the state. */
    private static String[] velden(long pid) throws IOException {
        String regel = Files.readString(stat(pid));
        return regel.substring(regel.lastIndexOf(')') + 2).split(" ");
    }

    private static Path stat(long pid) {
        return Path.of("/proc", Long.toString(pid), "stat");
    }
}
