package nl.jeugdpoort.termijn;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The kinds of terms as configured now, for people. */
@Component
public class Termijnboek {

    private final Termijnconfig config;

    Termijnboek(Termijnconfig config) {
        this.config = config;
    }

    /**
     * A kind of term.
     *
     * @param duur for example {@code 3 werkdagen}
     * @param vanaf word for day 0
     */
    public record Uitleg(String code, String naam, String duur, String vanaf) {}

    /** In the order of the file. */
    public List<Uitleg> alle() {
        return config.regels().soorten().stream()
                .map(soort -> new Uitleg(
                        soort.code(),
                        soort.naam(),
                        soort.looptijd().duur(),
                        soort.looptijd().vanaf().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .toList();
    }
}
