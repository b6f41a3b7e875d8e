package nl.jeugdpoort.cli.simulatie;

import java.util.Map;

/**
 * The outcome of a simulation.
 *
 * @param seed with which the same messages can be sent or fetched again
 * @param verstuurd messages that the gateway has taken or refused
 * @param geweigerd refused at the door, by HTTP status and code
 * @param alBekend of the accepted: those the gateway said it already had
 * @param herhaald attempts that had to be repeated because the gateway was away or busy
 * @param afgeleverd accepted messages that the addressee has fetched
 * @param beantwoord accepted messages of which the sender has the retour
 * @param afgekeurd accepted messages that were refused later, by retour or JW325
 * @param retourcodes codes of those refusals, by kind of answer
 * @param verloren accepted messages that nobody got, plus missing retours; 0 when nothing was fetched
 * @param dubbel messages and answers that someone got more than once
 * @param volgordefouten messages and answers that came before one sent earlier in the same pair
 * @param vreemd messages in the postboxes that are not of this run
 * @param zelfBeantwoord retours that simulated parties sent themselves
 * @param accepteren milliseconds from sending to acceptance
 * @param retour milliseconds from acceptance to the retour in hand
 * @param verzendtijd seconds until the last message was sent
 * @param totaletijd seconds until everything had arrived
 * @param processortijd milliseconds of processor time per message of the simulator's own threads, sending and fetching
 */
public record Verslag(
        long seed,
        long verstuurd,
        Map<String, Long> geweigerd,
        int geaccepteerd,
        long alBekend,
        long herhaald,
        int afgeleverd,
        int beantwoord,
        int afgekeurd,
        Map<String, Long> retourcodes,
        int verloren,
        int dubbel,
        int volgordefouten,
        long vreemd,
        long zelfBeantwoord,
        Tijden.Percentielen accepteren,
        Tijden.Percentielen retour,
        double verzendtijd,
        double totaletijd,
        double processortijd) {

    /** Whether nothing was lost, doubled or out of order. */
    public boolean goed() {
        return verloren == 0 && dubbel == 0 && volgordefouten == 0;
    }

    /** Accepted messages per second of the whole run. */
    public double perSeconde() {
        return totaletijd == 0 ? 0 : Math.round(10 * geaccepteerd / totaletijd) / 10.0;
    }
}
