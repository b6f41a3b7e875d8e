package nl.jeugdpoort.cli.simulatie;

import java.io.IOException;
import java.util.Map;
import java.util.Queue;

/** Sends messages over one connection: of every pair the next one, only when the one before has been answered. */
final class Zender implements Runnable {

    private final Opdracht opdracht;
    private final Map<String, Loket> loketten;
    private final Queue<Stroom> rij;
    private final Tellers tellers;
    private final Verbinding verbinding;

    /**
     * @param rij pairs that have more to send; shared by all senders
     */
    Zender(Opdracht opdracht, Map<String, Loket> loketten, Queue<Stroom> rij, Tellers tellers) {
        this.opdracht = opdracht;
        this.loketten = loketten;
        this.rij = rij;
        this.tellers = tellers;
        this.verbinding = new Verbinding(opdracht.url());
    }

    @Override
    public void run() {
        try (verbinding) {
            for (Stroom stroom = rij.poll(); stroom != null; stroom = rij.poll()) {
                Simbericht bericht = stroom.volgende();
                if (bericht != null) {
                    verstuur(bericht, stroom.boek());
                    rij.add(stroom);
                }
            }
        } catch (IOException e) {
            throw new Simulatiefout("De verbinding met jeugdpoort kan niet worden gesloten.", e);
        } finally {
            tellers.telProcessortijd();
        }
    }

    private void verstuur(Simbericht bericht, Boek boek) {
        long van = System.nanoTime();
        Antwoord antwoord = volhardend(bericht);
        tellers.verstuurd.increment();
        if (antwoord.status() == 200 || antwoord.status() == 202) {
            boek.geaccepteerd(bericht.nummer(), bericht.soort(), van, System.nanoTime());
            if (antwoord.status() == 200) {
                tellers.alBekend.increment();
            }
        } else {
            tellers.weiger(antwoord.status() + " " + antwoord.foutcode());
        }
    }

    /** Sends the same message until the gateway has said yes or no; sending twice is harmless. */
    private Antwoord volhardend(Simbericht bericht) {
        String kop = loketten.get(bericht.afzender()).indienen(bericht.inhoud().length);
        Geduld geduld = new Geduld("Versturen", opdracht.geduld());
        while (true) {
            try {
                Antwoord antwoord = verbinding.vraag(kop, bericht.inhoud());
                if (!antwoord.tijdelijk()) {
                    return antwoord;
                }
                geduld.wacht("antwoord " + antwoord.status(), null);
            } catch (IOException e) {
                opnieuw();
                geduld.wacht(String.valueOf(e.getMessage()), e);
            }
            tellers.herhaald.increment();
        }
    }

    private void opnieuw() {
        try {
            verbinding.close();
        } catch (IOException e) {
            throw new Simulatiefout("Een verbroken verbinding kan niet worden gesloten.", e);
        }
    }
}
