package nl.jeugdpoort.ontvangst.soap;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.toegang.Aanroeper;

/** A door that remembers who came with what, and answers as told. */
final class Proefdeur implements Envelopdeur {

    private final List<Envelop> gezien = new CopyOnWriteArrayList<>();
    private final List<String> aanroepers = new CopyOnWriteArrayList<>();
    private volatile Antwoord antwoord;

    @Override
    public Antwoord neem(Aanroeper aanroeper, Envelop envelop) {
        gezien.add(envelop);
        aanroepers.add(aanroeper.code());
        if (antwoord == null) {
            throw new IllegalStateException("De proef breekt hier");
        }
        return antwoord;
    }

    void leeg() {
        gezien.clear();
        aanroepers.clear();
        antwoord = new Antwoord.Overgenomen();
    }

    void antwoord(Antwoord volgend) {
        antwoord = volgend;
    }

    List<Envelop> gezien() {
        return gezien;
    }

    List<String> aanroepers() {
        return aanroepers;
    }
}
