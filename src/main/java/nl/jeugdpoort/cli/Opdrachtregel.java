package nl.jeugdpoort.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the jar; without one of these the gateway starts. */
@Command(
        name = "jeugdpoort",
        description = "Zonder opdracht start de poort.",
        subcommands = {ToetsOpdracht.class, InleesOpdracht.class, SimuleerOpdracht.class})
public final class Opdrachtregel {

    private Opdrachtregel() {}

    /** Whether the arguments are a command rather than settings of the gateway. */
    public static boolean isOpdracht(String... argumenten) {
        return argumenten.length > 0
                && (List.of("--help", "-h", "help").contains(argumenten[0])
                        || regel().getSubcommands().containsKey(argumenten[0]));
    }

    /** Runs a command; the answer is the exit code of the process. */
    public static int voerUit(String... argumenten) {
        boolean help = argumenten[0].endsWith("help") || argumenten[0].equals("-h");
        if (help && argumenten.length == 1) {
            regel().usage(System.out);
            return 0;
        }
        return regel().execute(argumenten);
    }

    private static CommandLine regel() {
        return new CommandLine(new Opdrachtregel()).setExecutionExceptionHandler(new Lijstfout());
    }
}
