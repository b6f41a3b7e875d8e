package nl.jeugdpoort.verhaal;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.jeugdpoort.cli.simulatie.Simbericht;

/** A participant's own system: it hands over and gets messages by its own channel. */
abstract class Partner implements AutoCloseable {

    private static final Duration GEDULD = Duration.ofSeconds(60);

    private final String code;
    private final List<Post> binnen = new CopyOnWriteArrayList<>();

    Partner(String code) {
        this.code = code;
    }

    final String code() {
        return code;
    }

    /** The lines of its participant file that say how messages go to it. */
    abstract String uit();

    /** Called when the gateway listens. */
    void begin(Poortadres poort) throws Exception {}

    /** Hands over a message; whether it is taken shows elsewhere, or at once where the channel answers at once. */
    abstract void stuurt(byte[] bericht) throws Exception;

    final void stuurt(Simbericht bericht) throws Exception {
        stuurt(bericht.inhoud());
    }

    /** Sends an answer to a message that came in. */
    void beantwoordt(Simbericht heen, Simbericht antwoord) throws Exception {
        stuurt(antwoord);
    }

    /** Takes what the channel keeps for this partner; nothing for those to whom it is pushed. */
    void leegtBrievenbus() throws Exception {}

    final void ontving(Post post) {
        binnen.add(post);
    }

    /** The message of this kind about a message with this identification; waits for it. */
    final Post krijgt(String soort, String identificatie) {
        await(code + " krijgt " + soort + " over " + identificatie)
                .atMost(GEDULD)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !alles(soort, identificatie).isEmpty());
        return alles(soort, identificatie).getFirst();
    }

    final Post krijgt(Simbericht bericht) {
        return krijgt(bericht.soort().name(), bericht.identificatie());
    }

    /** Everything of this kind about a message that came in so far. */
    final List<Post> alles(String soort, String identificatie) {
        try {
            leegtBrievenbus();
        } catch (Exception e) {
            throw new AssertionError("Mailbox of " + code + " cannot be read", e);
        }
        return binnen.stream()
                .filter(post -> post.soort().equals(soort) && post.gaatOver(identificatie))
                .toList();
    }

    @Override
    public void close() throws Exception {}
}
