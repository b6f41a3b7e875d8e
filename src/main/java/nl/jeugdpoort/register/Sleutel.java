package nl.jeugdpoort.register;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** By what facts are found: a fact touches a message when they share one of these. */
public sealed interface Sleutel {

    /** A toewijzing of a gemeente. */
    record Nummer(String gemeente, long nummer) implements Sleutel {}

    /** A client between two parties. */
    record Dossier(Partijen partijen, UUID client) implements Sleutel {}

    /** A verzoek of an aanbieder. */
    record Referentie(String aanbieder, String referentie) implements Sleutel {}

    /** The keys of all facts that touch a message. */
    static Set<Sleutel> van(Registerbericht bericht) {
        Set<Sleutel> sleutels = new LinkedHashSet<>();
        Partijen partijen = bericht.partijen();
        UUID client = bericht.client();
        for (Geplaatst klasse : bericht.klassen()) {
            voegToe(sleutels, partijen, klasse.inhoud());
        }
        boolean metPrestaties = bericht.klassen().stream().anyMatch(k -> k.inhoud() instanceof Prestatie);
        if (client != null && !metPrestaties) {
            sleutels.add(new Dossier(partijen, client));
        }
        return sleutels;
    }

    /** The keys of a fact. */
    static Set<Sleutel> van(Feit<?> feit) {
        Set<Sleutel> sleutels = new LinkedHashSet<>();
        voegToe(sleutels, feit.partijen(), feit.inhoud());
        if (feit.client() != null) {
            sleutels.add(new Dossier(feit.partijen(), feit.client()));
        }
        return sleutels;
    }

    private static void voegToe(Set<Sleutel> sleutels, Partijen partijen, Berichtklasse inhoud) {
        switch (inhoud) {
            case Toewijzing t -> {
                sleutels.add(new Nummer(partijen.gemeente(), t.nummer()));
                if (t.referentie() != null) {
                    sleutels.add(new Referentie(partijen.aanbieder(), t.referentie()));
                }
            }
            case Levering l -> {
                if (l.nummer() != null) {
                    sleutels.add(new Nummer(partijen.gemeente(), l.nummer()));
                }
            }
            case MetNummer n -> sleutels.add(new Nummer(partijen.gemeente(), n.nummer()));
            case Prestatie p -> sleutels.add(new Nummer(partijen.gemeente(), p.nummer()));
            case MetReferentie r -> sleutels.add(new Referentie(partijen.aanbieder(), r.referentie()));
            case Antwoord a -> sleutels.add(new Referentie(partijen.aanbieder(), a.referentie()));
            default -> {
                // the other classes are found by their client or not at all
            }
        }
    }
}
