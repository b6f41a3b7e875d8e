package nl.jeugdpoort.toets.regels.bericht;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdpoort.bericht.Elfproef;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Klasse;
import nl.jeugdpoort.toets.regels.Regel;

/** In vrije tekst staat niets waaraan een persoon te herkennen is; een BSN is te zien, en geeft een signaal. */
@Regel(
        code = "OP191",
        retourcode = "",
        niveau = Niveau.SIGNAAL,
        berichten = {"JW301", "JW315"},
        klassen = {"Client", "ToegewezenProduct", "AangevraagdProduct"})
final class OP191 implements Berichtregel {

    /** Nine digits, together or in groups as people write them; not a piece of a longer number. */
    private static final Pattern NEGEN_CIJFERS = Pattern.compile(
            "(?<![0-9])([0-9]{9}|[0-9]{3}([. ])[0-9]{3}\\2[0-9]{3}|[0-9]{4}([. ])[0-9]{2}\\3[0-9]{3})(?![0-9])");

    @Override
    public void toets(Klasse klasse, Uitslag uit) {
        if (klasse.gevuld("Commentaar") && noemtBsn(klasse.tekst("Commentaar"))) {
            uit.bij(
                    klasse,
                    "Commentaar",
                    "In de vrije tekst lijkt een BSN te staan. Haal het weg: schrijf niets waaraan een persoon te herkennen is.");
        }
    }

    private static boolean noemtBsn(String tekst) {
        Matcher nummer = NEGEN_CIJFERS.matcher(tekst);
        while (nummer.find()) {
            if (Elfproef.klopt(nummer.group().replaceAll("[. ]", ""))) {
                return true;
            }
        }
        return false;
    }
}
