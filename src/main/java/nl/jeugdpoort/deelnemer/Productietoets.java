package nl.jeugdpoort.deelnemer;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdpoort.instelling.Ingelezen;
import nl.jeugdpoort.instelling.Instelfout;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** In production there is an operator and a participant that can log in, and no password of the demo. */
@Component
@Profile("productie")
class Productietoets implements Standtoets {

    private static final String PROEF = "demo";
    private static final String LEESBAAR = "{noop}";

    private final PasswordEncoder hashes = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final Set<String> goedgekeurd = ConcurrentHashMap.newKeySet();
    private final boolean formulier;

    /** @param formulier whether people log in by password; otherwise they are known elsewhere */
    Productietoets(@Value("${jeugdpoort.toegang.formulier:true}") boolean formulier) {
        this.formulier = formulier;
    }

    @Override
    public List<Instelfout> toets(Gelezen gelezen) {
        Stream<Instelfout> deelnemers = gelezen.deelnemers().parallelStream()
                .map(bestand -> oordeel(bestand, "wachtwoord", bestand.waarde().wachtwoord()));
        Stream<Instelfout> operators = gelezen.operators().stream()
                .flatMap(bestand -> IntStream.range(
                                0, bestand.waarde().operators().size())
                        .mapToObj(i -> oordeel(
                                bestand,
                                "operators[" + i + "].wachtwoord",
                                bestand.waarde().operators().get(i).wachtwoord())));
        return Stream.of(deelnemers, operators, niemand(gelezen))
                .flatMap(s -> s)
                .filter(Objects::nonNull)
                .toList();
    }

    private Instelfout oordeel(Ingelezen<?> bestand, String veld, String wachtwoord) {
        if (wachtwoord == null || goedgekeurd.contains(wachtwoord)) {
            return null;
        }
        if (wachtwoord.startsWith(LEESBAAR)) {
            return bestand.fout(
                    veld, "staat leesbaar in het bestand ({noop}); in productie moet het {bcrypt} of {pbkdf2} zijn");
        }
        if (hashes.matches(PROEF, wachtwoord)) {
            return bestand.fout(veld, "is het proefwachtwoord '" + PROEF + "'; kies in productie een echt wachtwoord");
        }
        goedgekeurd.add(wachtwoord);
        return null;
    }

    private Stream<Instelfout> niemand(Gelezen gelezen) {
        boolean deelnemer = gelezen.deelnemers().stream()
                .map(Ingelezen::waarde)
                .anyMatch(d -> d.wachtwoord() != null || d.oin() != null);
        return Stream.of(
                deelnemer ? null : new Instelfout("deelnemers", 1, "", "geen enkele deelnemer kan inloggen"),
                formulier && gelezen.operatoren().isEmpty()
                        ? new Instelfout("operators.yaml", 1, "operators", "in productie is een operator nodig")
                        : null);
    }
}
