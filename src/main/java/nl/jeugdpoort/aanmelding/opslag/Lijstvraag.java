package nl.jeugdpoort.aanmelding.opslag;

import java.util.List;
import nl.jeugdpoort.aanmelding.route.Zaakstatus;

/**
 * Which cases to list.
 *
 * @param partijen only those of which one of these codes is a party; null for all
 * @param status null for all
 * @param gemeente null for all
 * @param stap only those in which this step runs; null for all
 * @param spoed null for all
 */
public record Lijstvraag(
        List<String> partijen,
        Zaakstatus status,
        String gemeente,
        String stap,
        Boolean spoed,
        long overslaan,
        int hoogstens) {}
