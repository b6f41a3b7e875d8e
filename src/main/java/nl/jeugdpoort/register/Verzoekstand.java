package nl.jeugdpoort.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an aanbieder asked, and how that stands: open, being looked into, granted or refused (iJw 3.2, flows section 3). */
public final class Verzoekstand {

    private final Partijen partijen;
    private final Set<String> gebruikt = new HashSet<>();
    private final Map<String, Feit<MetReferentie>> verzoeken = new HashMap<>();
    private final Map<String, List<Antwoord>> antwoorden = new HashMap<>();
    private final Set<String> toegewezen = new HashSet<>();
    private final boolean looptVoorClient;

    Verzoekstand(Registerbericht bericht, Collection<Feit<?>> feiten) {
        partijen = bericht.partijen();
        Stand.soort(feiten, MetReferentie.class).forEach(this::neemVerzoek);
        Stand.soort(feiten, Antwoord.class)
                .filter(this::vanPaar)
                .forEach(f -> antwoorden
                        .computeIfAbsent(f.inhoud().referentie(), r -> new ArrayList<>())
                        .add(f.inhoud()));
        Stand.soort(feiten, Toewijzing.class)
                .filter(this::vanPaar)
                .collect(Collectors.groupingBy(f -> f.inhoud().nummer()))
                .values()
                .forEach(this::neemToewijzing);
        UUID client = bericht.client();
        looptVoorClient = Stand.soort(feiten, MetReferentie.class)
                .filter(f -> vanPaar(f) && client != null && client.equals(f.client()))
                .anyMatch(f -> open(f.inhoud().referentie()));
    }

    private void neemVerzoek(Feit<MetReferentie> feit) {
        if (feit.partijen().aanbieder().equals(partijen.aanbieder())) {
            gebruikt.add(feit.inhoud().referentie());
        }
        if (vanPaar(feit)) {
            verzoeken.putIfAbsent(feit.inhoud().referentie(), feit);
        }
    }

    /** A toewijzing that was deleted counts as never sent. */
    private void neemToewijzing(List<Feit<Toewijzing>> versies) {
        if (!Collections.max(versies, Stand.NIEUWER).inhoud().verwijderd()) {
            versies.forEach(versie -> toegewezen.add(versie.inhoud().referentie()));
        }
    }

    private boolean vanPaar(Feit<?> feit) {
        return feit.partijen().equals(partijen);
    }

    /** Whether this aanbieder used a referentie before, at whatever gemeente. */
    public boolean gebruikt(String referentie) {
        return gebruikt.contains(referentie);
    }

    /** The verzoek of this aanbieder to this gemeente with this referentie. */
    public Optional<Feit<MetReferentie>> verzoek(String referentie) {
        return Optional.ofNullable(verzoeken.get(referentie));
    }

    /** The answers so far to a verzoek, in order of their messages. */
    public List<Antwoord> antwoorden(String referentie) {
        return antwoorden.getOrDefault(referentie, List.of());
    }

    /** Whether an earlier JW301 granted this verzoek, by a toewijzing that was not deleted since. */
    public boolean toegewezen(String referentie) {
        return toegewezen.contains(referentie);
    }

    /** Whether nothing was decided yet on this verzoek. */
    public boolean open(String referentie) {
        return !toegewezen(referentie) && antwoorden(referentie).stream().noneMatch(Antwoord::afwijzing);
    }

    /** Whether a verzoek for the client of the message waits for a decision of this gemeente. */
    public boolean looptVoorClient() {
        return looptVoorClient;
    }
}
