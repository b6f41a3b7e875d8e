package nl.jeugdpoort.console.overzicht;

import java.time.Instant;

/**
 * What is waiting and what passed, over all nodes.
 *
 * @param volgnummer that of the newest message, by which flow is counted
 * @param poging number of the newest delivery attempt
 * @param teVerwerken messages that wait to be processed, at most {@link Overzichtvraag#MEESTE}
 * @param oudsteTeVerwerken when the oldest of them came in, null when none waits
 * @param teBezorgen deliveries that wait, at most as many
 * @param oudsteTeBezorgen when the message of the oldest of them came in, null when none waits
 * @param geparkeerd deliveries that wait for a person
 * @param vandaag terms that end before midnight
 * @param verlopen terms that were not met in time nor later, at most as many
 */
record Voorraad(
        long volgnummer,
        long poging,
        int teVerwerken,
        Instant oudsteTeVerwerken,
        int teBezorgen,
        Instant oudsteTeBezorgen,
        int geparkeerd,
        int vandaag,
        int verlopen) {}
