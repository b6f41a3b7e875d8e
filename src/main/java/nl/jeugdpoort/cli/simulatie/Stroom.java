package nl.jeugdpoort.cli.simulatie;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The messages that one pair still has to send, and its book. Used by one sender at a time. */
final class Stroom {

    private final Opdracht opdracht;
    private final int index;
    private final Verkeer verkeer;
    private final Boek boek;
    private int gegeven;

    /**
     * @param index position of the pair
     */
    Stroom(Opdracht opdracht, int index) {
        this.opdracht = opdracht;
        this.index = index;
        this.boek = new Boek(opdracht.aantal(index));
        this.verkeer = new Verkeer(opdracht.run(), opdracht.paren().get(index), index, opdracht.aantal(index));
    }

    Boek boek() {
        return boek;
    }

    /** The next message, null when all have been given. */
    Simbericht volgende() {
        return opdracht.grootte() == 0 ? verkeer.volgende() : groot();
    }

    private Simbericht groot() {
        if (gegeven == opdracht.aantal(index)) {
            return null;
        }
        Paar paar = opdracht.paren().get(index);
        ByteArrayOutputStream uit = new ByteArrayOutputStream((int) opdracht.grootte());
        try {
            String id = new GroteDeclaratie(opdracht.run(), paar, index, opdracht.grootte()).schrijf(gegeven, uit);
            return new Simbericht(
                    Berichtsoort.JW323, paar.aanbieder(), paar.gemeente(), id, gegeven++, uit.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
    }
}
