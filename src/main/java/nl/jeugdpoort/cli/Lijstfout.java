package nl.jeugdpoort.cli;

import nl.jeugdpoort.instelling.OngeldigeInstellingen;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what is wrong with the lists in {@code config/} when a command cannot do without them; exit code 2. */
final class Lijstfout implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fout, CommandLine opdracht, ParseResult invoer) throws Exception {
        if (fout instanceof OngeldigeInstellingen) {
            opdracht.getErr()
                    .println("De bestanden in config/ kloppen niet. Verbeter ze en probeer het opnieuw:\n"
                            + fout.getMessage());
            return ToetsOpdracht.ONBRUIKBAAR;
        }
        throw fout;
    }
}
