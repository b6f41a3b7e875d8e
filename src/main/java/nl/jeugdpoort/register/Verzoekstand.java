package nl.jeugdpoort.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an aanbieder asked, and how that stands: open, being looked into, granted or refused (iJw 3.2, flows section 3). */
public final class Verzoekstand {

    private final Registerbericht bericht;
    private final List<Feit<MetReferentie>> vanAanbieder;
    private final List<Feit<MetReferentie>> vanPaar;
    private final List<Feit<Antwoord>> antwoorden;
    private final List<Feit<Toewijzing>> toegewezen;

    Verzoekstand(Registerbericht bericht, Collection<Feit<?>> feiten) {
        this.bericht = bericht;
        Partijen partijen = bericht.partijen();
        vanAanbieder = Stand.soort(feiten, MetReferentie.class)
                .filter(f -> f.partijen().aanbieder().equals(partijen.aanbieder()))
                .toList();
        vanPaar =
                vanAanbieder.stream().filter(f -> f.partijen().equals(partijen)).toList();
        antwoorden = Stand.soort(feiten, Antwoord.class)
                .filter(f -> f.partijen().equals(partijen))
                .toList();
        toegewezen = Stand.soort(feiten, Toewijzing.class)
                .filter(f -> f.partijen().equals(partijen) && f.inhoud().referentie() != null)
                .toList();
    }

    /** Whether this aanbieder used a referentie before, at whatever gemeente. */
    public boolean gebruikt(String referentie) {
        return vanAanbieder.stream().anyMatch(f -> f.inhoud().referentie().equals(referentie));
    }

    /** The verzoek of this aanbieder to this gemeente with this referentie. */
    public Optional<Feit<MetReferentie>> verzoek(String referentie) {
        return vanPaar.stream()
                .filter(f -> f.inhoud().referentie().equals(referentie))
                .findFirst();
    }

    /** The answers so far to a verzoek, in order of their messages. */
    public List<Antwoord> antwoorden(String referentie) {
        return antwoorden.stream()
                .map(Feit::inhoud)
                .filter(a -> a.referentie().equals(referentie))
                .toList();
    }

    /** Whether an earlier JW301 granted this verzoek. */
    public boolean toegewezen(String referentie) {
        return toegewezen.stream().anyMatch(f -> f.inhoud().referentie().equals(referentie));
    }

    /** Whether nothing was decided yet on this verzoek. */
    public boolean open(String referentie) {
        return !toegewezen(referentie) && antwoorden(referentie).stream().noneMatch(Antwoord::afwijzing);
    }

    /** Whether a verzoek for the client of the message waits for a decision of this gemeente. */
    public boolean looptVoorClient() {
        UUID client = bericht.client();
        return vanPaar.stream()
                .filter(f -> client != null && client.equals(f.client()))
                .anyMatch(f -> open(f.inhoud().referentie()));
    }
}
