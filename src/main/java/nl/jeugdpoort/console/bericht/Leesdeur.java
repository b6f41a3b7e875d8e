package nl.jeugdpoort.console.bericht;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.regex.Pattern;
import nl.jeugdpoort.inzage.Leesreden;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Opdrachttoets;
import nl.jeugdpoort.toegang.Recht;

/** Where people say, once per session, why they open bodies; the session keeps it. */
final class Leesdeur {

    private static final String SLEUTEL = Leesreden.class.getName();
    private static final String BEGIN = "/berichten";

    /** Nowhere else: who makes the link must not choose where one lands. */
    private static final Pattern INHOUD = Pattern.compile(BEGIN
            + "/[0-9a-f-]{36}/(leesbaar|xml|bestand|(levering|poging)/[0-9]{1,18}(/bestand)?)(\\?vanaf=[0-9]{1,9})?");

    private Leesdeur() {}

    /**
     * Why this person opens bodies.
     *
     * @throws RedenNodig when that was not said in this session
     * @throws nl.jeugdpoort.toegang.Weigering 403 when the person may not open any
     */
    static Leesreden reden(HttpServletRequest verzoek, Aanroeper wie) {
        Opdrachttoets.eis(wie, Recht.INHOUD);
        HttpSession sessie = verzoek.getSession(false);
        if (sessie != null && sessie.getAttribute(SLEUTEL) instanceof Leesreden reden && reden.isVan(wie)) {
            return reden;
        }
        String vraag = verzoek.getQueryString() == null ? "" : "?" + verzoek.getQueryString();
        throw new RedenNodig(veilig(verzoek.getRequestURI() + vraag));
    }

    static void onthoud(HttpServletRequest verzoek, Leesreden reden) {
        verzoek.getSession().setAttribute(SLEUTEL, reden);
    }

    /** The address when it is that of a body, otherwise that of the list. */
    static String veilig(String adres) {
        return adres != null && INHOUD.matcher(adres).matches() ? adres : BEGIN;
    }
}
