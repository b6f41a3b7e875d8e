package nl.jeugdpoort.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Asks a running virtual machine something. */
final class Jcmd {

    private Jcmd() {}

    /**
     * Runs one command.
     *
     * @return what it says
     */
    static String vraag(long pid, String opdracht) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process proces = new ProcessBuilder(jcmd, Long.toString(pid), opdracht)
                .redirectErrorStream(true)
                .start();
        String antwoord = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        proces.waitFor();
        return antwoord;
    }
}
