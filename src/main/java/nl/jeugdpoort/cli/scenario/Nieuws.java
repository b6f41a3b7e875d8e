package nl.jeugdpoort.cli.scenario;

import java.util.List;

/** One kind of things that the gateway does by itself in a case. */
interface Nieuws {

    /** What happened since the last call, in Dutch sentences. */
    List<String> sindsdien();
}
