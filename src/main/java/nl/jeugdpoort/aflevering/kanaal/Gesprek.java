package nl.jeugdpoort.aflevering.kanaal;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.jeugdpoort.stuf.Meeluisteraar;

/** What was said on the line during one attempt, without secrets: a deliverer tells it, who keeps the attempt asks it. Safe for use by many threads. */
public final class Gesprek implements Meeluisteraar {

    /** So much of an answer is kept, in bytes. */
    public static final int MEESTE = 1024;

    private static final int LANGSTE_KOP = 200;
    private static final Set<String> GEHEIM = Set.of("authorization");
    /** What else an answer has in its headers may be a secret, or about a person. */
    private static final Set<String> VEILIG =
            Set.of("content-type", "content-length", "content-encoding", "retry-after", "server", "date");

    private volatile String vraag;
    private volatile Antwoord antwoord;

    /**
     * What came back.
     *
     * @param status HTTP status
     * @param koppen the headers that can be shown, one on a line
     * @param begin the first bytes of the body; may be about persons
     */
    public record Antwoord(int status, String koppen, byte[] begin) {}

    /** Where the message goes, on one line or more; never with a password. */
    public void vraag(String tekst) {
        vraag = tekst;
    }

    @Override
    public void verzoek(HttpRequest verzoek) {
        vraag(verzoek.method() + " " + plaats(verzoek.uri())
                + koppen(verzoek.headers(), naam -> !GEHEIM.contains(naam)));
    }

    @Override
    public void antwoord(int status, HttpHeaders koppen, byte[] inhoud) {
        byte[] begin = inhoud.length <= MEESTE ? inhoud : Arrays.copyOf(inhoud, MEESTE);
        antwoord = new Antwoord(status, koppen(koppen, VEILIG::contains).strip(), begin);
    }

    /** Null when nothing was asked. */
    public String vraag() {
        return vraag;
    }

    /** Null when nothing came back. */
    public Antwoord antwoord() {
        return antwoord;
    }

    /** Without user, password and question. */
    private static String plaats(URI uri) {
        String poort = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return uri.getScheme() + "://" + uri.getHost() + poort + uri.getRawPath();
    }

    private static String koppen(HttpHeaders koppen, Predicate<String> mee) {
        return new TreeMap<>(koppen.map())
                .entrySet().stream()
                        .filter(kop -> mee.test(kop.getKey().toLowerCase(Locale.ROOT)))
                        .map(kop -> "\n" + kop.getKey() + ": " + waarde(kop.getValue()))
                        .collect(Collectors.joining());
    }

    private static String waarde(List<String> waarden) {
        String samen = String.join(", ", waarden);
        return samen.length() <= LANGSTE_KOP ? samen : samen.substring(0, LANGSTE_KOP) + "…";
    }
}
