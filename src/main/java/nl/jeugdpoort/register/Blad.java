package nl.jeugdpoort.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the registers say of all that a batch of messages touches. Messages are judged against it in order, and those that go on are
 * taken into it, so that the next one sees them. Declaraties are too large to hold: they are read and written message by message. For
 * one thread and one transaction.
 */
public final class Blad {

    private final Map<Sleutel, List<Feit<?>>> feiten = new HashMap<>();
    private final List<Feit<?>> nieuw = new ArrayList<>();
    private final Declaraties declaraties;

    /** A sheet for these messages, that holds no facts yet. */
    public Blad(Collection<Registerbericht> berichten, Declaraties declaraties) {
        berichten.forEach(bericht -> Sleutel.van(bericht).forEach(sleutel -> feiten.put(sleutel, new ArrayList<>(1))));
        this.declaraties = declaraties;
    }

    /** Takes facts that the registers hold, in the order of their messages. */
    public void neemFeiten(Collection<Feit<?>> bekend) {
        bekend.forEach(this::onthoud);
    }

    private void onthoud(Feit<?> feit) {
        for (Sleutel sleutel : Sleutel.van(feit)) {
            List<Feit<?>> gevraagd = feiten.get(sleutel);
            if (gevraagd != null) {
                gevraagd.add(feit);
            }
        }
    }

    /** The state at which a message is to be judged. */
    public Stand stand(Registerbericht bericht) {
        List<Feit<?>> rakend = new ArrayList<>();
        Set<Feit<?>> genomen = Collections.newSetFromMap(new IdentityHashMap<>());
        Sleutel.van(bericht)
                .forEach(sleutel ->
                        feiten.get(sleutel).stream().filter(genomen::add).forEach(rakend::add));
        return new Stand(bericht, rakend, () -> declaraties.lees(bericht));
    }

    /** Takes what a message says that goes on to its receiver. */
    public void neem(Registerbericht bericht) {
        UUID client = bericht.client();
        for (Geplaatst klasse : bericht.klassen()) {
            switch (klasse.inhoud()) {
                case Toewijzing t -> voegToe(bericht, client, t);
                case Levering l -> voegToe(bericht, client, l);
                case MetReferentie r -> voegToe(bericht, client, r);
                case Antwoord a -> voegToe(bericht, clientVan(bericht, a), a);
                case Declaratie d -> declaraties.schrijf(bericht);
                default -> {
                    // the other classes are no facts of their own
                }
            }
        }
    }

    private void voegToe(Registerbericht bericht, UUID client, Berichtklasse inhoud) {
        Feit<?> feit = new Feit<>(bericht.volgnummer(), bericht.partijen(), client, inhoud);
        nieuw.add(feit);
        onthoud(feit);
    }

    /** A JW319 names no client; it is the one of the verzoek. */
    private UUID clientVan(Registerbericht bericht, Antwoord antwoord) {
        return stand(bericht)
                .verzoeken()
                .verzoek(antwoord.referentie())
                .map(Feit::client)
                .orElse(null);
    }

    /** Takes the gateway's own answer to a JW323 that was taken before. */
    public void beantwoord(Registerbericht declaratie, Registerbericht antwoord) {
        declaraties.beantwoord(declaratie.volgnummer(), antwoord);
    }

    /** The facts of a kind that are still to be written, in order. */
    public <T extends Berichtklasse> List<Feit<T>> nieuw(Class<T> soort) {
        return Stand.soort(nieuw, soort).toList();
    }
}
