package nl.jeugdpoort;

/** First class of the jar, compiled for Java 17, so that whoever starts it with a Java that is too old reads why it does not run. */
public final class Start {

    private static final int NODIG = 21;

    private Start() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        int java = Runtime.version().feature();
        if (java < NODIG) {
            System.err.println("jeugdpoort heeft Java " + NODIG + " of hoger nodig; dit is Java " + java + " ("
                    + System.getProperty("java.home") + ").");
            System.err.println(
                    "Start de poort met een nieuwere, bijvoorbeeld: /pad/naar/jdk-21/bin/java -jar jeugdpoort.jar");
            System.exit(2);
        }
        Class.forName("nl.jeugdpoort.Jeugdpoort")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }
}
