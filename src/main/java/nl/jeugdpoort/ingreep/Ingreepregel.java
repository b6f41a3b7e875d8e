package nl.jeugdpoort.ingreep;

import java.util.UUID;

/**
 * What an order did with one message.
 *
 * @param uitkomst null while it is still to be done
 * @param waarom Dutch sentence, null when there is nothing to say
 */
public record Ingreepregel(
        int nummer, UUID bericht, String berichtsoort, String identificatie, Uitkomst uitkomst, String waarom) {}
