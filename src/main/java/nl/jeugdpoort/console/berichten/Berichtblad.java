package nl.jeugdpoort.console.berichten;

import java.util.List;
import java.util.Locale;
import nl.jeugdpoort.inzage.Berichtregel;
import nl.jeugdpoort.inzage.Berichtvondst;

/**
 * One leaf of the messages that were asked for.
 *
 * @param rijen the messages on it, newest first
 * @param aantal how many were found, in words
 * @param nieuwere where there are newer messages, null when there are none
 * @param oudere where there are older messages, null when there are none
 */
record Berichtblad(List<Berichtregel> rijen, String aantal, String nieuwere, String oudere) {

    static Berichtblad van(Berichtzoek zoek, Berichtvondst vondst) {
        return new Berichtblad(
                vondst.rijen(),
                woorden(vondst.aantal()),
                vondst.nieuwer() == null ? null : zoek.nieuwerDan(vondst.nieuwer()),
                vondst.ouder() == null ? null : zoek.ouderDan(vondst.ouder()));
    }

    /** A count, which may have been broken off. */
    static String woorden(int aantal) {
        return switch (aantal) {
            case 0 -> "Geen berichten gevonden";
            case 1 -> "1 bericht gevonden";
            case Berichtvondst.TELGRENS -> "Meer dan 1.000 berichten gevonden";
            default -> String.format(Locale.of("nl"), "%,d berichten gevonden", aantal);
        };
    }
}
