package nl.jeugdpoort.aflevering;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import nl.jeugdpoort.signaal.Signalen;

/** Participants that a test makes up, and the signals about them. */
public final class Proefdeelnemers implements Deelnemers {

    /** Kinds of signals with the code of their message, in order. */
    public final List<String> gemeld = new CopyOnWriteArrayList<>();

    final Signalen signalen =
            (String soort, String deelnemer, UUID berichtId, String tekst) -> gemeld.add(soort + " " + berichtId);

    /** Who is to be mailed at a participant; nobody when it is not in it. */
    public final Map<String, List<String>> mailadressen = new ConcurrentHashMap<>();

    private final Map<String, Deelnemer> alle = new ConcurrentHashMap<>();

    /** Adds or changes a participant. */
    public Proefdeelnemers met(String code, Uitkanaal uit) {
        return met(code, uit, Deelnemer.Retour.AUTOMATISCH);
    }

    public Proefdeelnemers met(String code, Uitkanaal uit, Deelnemer.Retour retour) {
        alle.put(
                code,
                new Deelnemer(
                        code,
                        "Proef " + code,
                        code.length() == 4 ? Deelnemer.Soort.GEMEENTE : Deelnemer.Soort.AANBIEDER,
                        null,
                        retour,
                        Deelnemer.Ketenregels.AFKEUREN,
                        uit,
                        Deelnemer.Voorbereiding.GEEN));
        return this;
    }

    public void verwijder(String code) {
        alle.remove(code);
    }

    @Override
    public Optional<Deelnemer> vind(String code) {
        return Optional.ofNullable(alle.get(code));
    }

    @Override
    public Collection<Deelnemer> alle() {
        return alle.values();
    }

    @Override
    public boolean magIndienen(String indiener, String afzender, String berichtsoort) {
        return indiener.equals(afzender);
    }

    @Override
    public Optional<Deelnemer> metOin(String oin) {
        return Optional.empty();
    }
}
