package nl.jeugdpoort.instelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text of one CSV file: finds the line with the names of the columns, and gives the lines after it. */
final class Csvtekst {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String bestand;
    private final List<String> kolommen;
    private final Instelfouten fouten;

    Csvtekst(String bestand, List<String> kolommen, Instelfouten fouten) {
        this.bestand = bestand;
        this.kolommen = kolommen;
        this.fouten = fouten;
    }

    /** The lines with data, each with a value for every column; none when the columns are not right. */
    List<Csvregel> regels(String tekst) {
        List<Csvregel> uit = new ArrayList<>();
        List<String> kop = null;
        int nummer = 0;
        for (String regel : (Iterable<String>) zonderMerk(tekst).lines()::iterator) {
            nummer++;
            if (regel.isBlank() || regel.startsWith("#")) {
                continue;
            }
            List<String> velden = velden(regel, nummer);
            if (kop != null) {
                voegToe(velden, kop, nummer, uit);
            } else if (isKop(velden, nummer)) {
                kop = velden;
            } else {
                return List.of();
            }
        }
        if (kop == null) {
            fout(1, "", "het bestand heeft geen regel met de namen van de kolommen: " + String.join(";", kolommen));
        }
        return uit;
    }

    private static String zonderMerk(String tekst) {
        return tekst.startsWith(BYTE_ORDER_MARK) ? tekst.substring(1) : tekst;
    }

    private boolean isKop(List<String> namen, int nummer) {
        Set<String> gezien = new HashSet<>();
        boolean goed = true;
        for (String naam : namen) {
            if (!kolommen.contains(naam)) {
                goed = fout(nummer, naam, "deze kolom is onbekend; " + Suggestie.bij(naam, kolommen));
            } else if (!gezien.add(naam)) {
                goed = fout(nummer, naam, "deze kolom staat er twee keer");
            }
        }
        for (String kolom : kolommen) {
            if (!gezien.contains(kolom)) {
                goed = fout(nummer, kolom, "deze kolom ontbreekt; zet de naam erbij, de waarde mag soms leeg zijn");
            }
        }
        return goed;
    }

    private void voegToe(List<String> velden, List<String> kop, int nummer, List<Csvregel> uit) {
        if (velden.size() != kop.size()) {
            fout(
                    nummer,
                    "",
                    "de regel heeft " + velden.size() + " waarden en er zijn " + kop.size()
                            + " kolommen; tel de puntkomma's");
            return;
        }
        Map<String, String> waarden = new HashMap<>();
        for (int i = 0; i < velden.size(); i++) {
            waarden.put(kop.get(i), velden.get(i));
        }
        uit.add(new Csvregel(bestand, nummer, waarden, fouten));
    }

    private List<String> velden(String regel, int nummer) {
        List<String> uit = new ArrayList<>();
        StringBuilder veld = new StringBuilder();
        boolean tussenAanhaling = false;
        for (int i = 0; i < regel.length(); i++) {
            char teken = regel.charAt(i);
            if (teken == '"' && tussenAanhaling && regel.startsWith("\"\"", i)) {
                veld.append('"');
                i++;
            } else if (teken == '"' && (tussenAanhaling || veld.toString().isBlank())) {
                tussenAanhaling = !tussenAanhaling;
            } else if (teken == ';' && !tussenAanhaling) {
                uit.add(veld.toString().strip());
                veld.setLength(0);
            } else {
                veld.append(teken);
            }
        }
        if (tussenAanhaling) {
            fout(nummer, "", "een aanhalingsteken wordt op deze regel niet gesloten");
        }
        uit.add(veld.toString().strip());
        return uit;
    }

    private boolean fout(int nummer, String veld, String melding) {
        fouten.voegToe(new Instelfout(bestand, nummer, veld, melding));
        return false;
    }
}
