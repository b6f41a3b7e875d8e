package nl.jeugdpoort.console.bericht;

import java.util.List;
import nl.jeugdpoort.aanmelding.Zaakverwijzing;
import nl.jeugdpoort.inzage.Berichtdossier;
import nl.jeugdpoort.inzage.Berichtketen;

/**
 * One message as its page shows it.
 *
 * @param tijdlijn the newest last
 * @param zaken cases that it, or another message of its chain, is about
 */
record Berichtbeeld(
        Berichtdossier dossier,
        Berichtketen keten,
        List<Moment> tijdlijn,
        List<Levering> leveringen,
        List<Zaakverwijzing> zaken) {}
