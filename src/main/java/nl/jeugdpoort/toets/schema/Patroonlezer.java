package nl.jeugdpoort.toets.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a regular expression of XML Schema (part 2, appendix F): literals, {@code .}, groups, choices, quantifiers, classes with
 * ranges and negation, {@code \s \S} and escaped characters. Anything else stops with a clear text.
 */
final class Patroonlezer {

    private static final int MEESTE_HERHALINGEN = 1000;

    private final String bron;
    private int hier;

    private Patroonlezer(String bron) {
        this.bron = bron;
    }

    static Patroonvorm lees(String patroon) {
        Patroonlezer lezer = new Patroonlezer(patroon);
        Patroonvorm vorm = lezer.keuze();
        if (lezer.hier < patroon.length()) {
            throw lezer.fout("dit teken past hier niet");
        }
        return vorm;
    }

    private Patroonvorm keuze() {
        List<Patroonvorm> mogelijk = new ArrayList<>();
        do {
            mogelijk.add(rij());
        } while (neem('|'));
        return mogelijk.size() == 1 ? mogelijk.getFirst() : new Patroonvorm.Keuze(mogelijk);
    }

    private Patroonvorm rij() {
        List<Patroonvorm> delen = new ArrayList<>();
        while (hier < bron.length() && bron.charAt(hier) != '|' && bron.charAt(hier) != ')') {
            delen.add(herhaling(atoom()));
        }
        return new Patroonvorm.Rij(delen);
    }

    private Patroonvorm herhaling(Patroonvorm deel) {
        if (neem('*')) {
            return new Patroonvorm.Herhaald(deel, 0, -1);
        } else if (neem('+')) {
            return new Patroonvorm.Herhaald(deel, 1, -1);
        } else if (neem('?')) {
            return new Patroonvorm.Herhaald(deel, 0, 1);
        }
        return neem('{') ? aantal(deel) : deel;
    }

    private Patroonvorm aantal(Patroonvorm deel) {
        int min = getal();
        int max = min;
        if (neem(',')) {
            max = bron.startsWith("}", hier) ? -1 : getal();
        }
        verwacht('}');
        return new Patroonvorm.Herhaald(deel, min, max);
    }

    private int getal() {
        int begin = hier;
        while (hier < bron.length() && Character.isDigit(bron.charAt(hier))) {
            hier++;
        }
        if (begin == hier || hier - begin > 4 || Integer.parseInt(bron.substring(begin, hier)) > MEESTE_HERHALINGEN) {
            throw fout("hier hoort een aantal tot en met " + MEESTE_HERHALINGEN);
        }
        return Integer.parseInt(bron.substring(begin, hier));
    }

    private Patroonvorm atoom() {
        if (neem('(')) {
            Patroonvorm binnen = keuze();
            verwacht(')');
            return binnen;
        } else if (neem('[')) {
            return new Patroonvorm.Teken(klasse());
        } else if (neem('.')) {
            return new Patroonvorm.Teken(Tekens.PUNT);
        } else if (neem('\\')) {
            return new Patroonvorm.Teken(ontsnapt(volgende()));
        }
        char teken = volgende();
        if ("*+?{}]".indexOf(teken) >= 0) {
            throw fout("'" + teken + "' heeft hier geen betekenis");
        }
        return new Patroonvorm.Teken(Tekens.een(gewoon(teken)));
    }

    private Tekens klasse() {
        boolean niet = neem('^');
        Tekens tekens = Tekens.geen();
        do {
            tekens = tekens.of(klassedeel());
        } while (!neem(']'));
        return niet ? tekens.niet() : tekens;
    }

    private Tekens klassedeel() {
        char van = volgende();
        if (van == '\\') {
            return ontsnapt(volgende());
        }
        if (van == '[' || van == '-' && !bron.startsWith("]", hier)) {
            throw fout("deze vorm van een tekenklasse kent de poort niet");
        }
        if (!bron.startsWith("-", hier) || bron.startsWith("-]", hier)) {
            return Tekens.een(gewoon(van));
        }
        hier++;
        char tot = volgende();
        if (tot == '\\' || tot == '[' || tot < van) {
            throw fout("deze vorm van een reeks kent de poort niet");
        }
        return Tekens.reeks(gewoon(van), gewoon(tot));
    }

    private Tekens ontsnapt(char teken) {
        return switch (teken) {
            case 's' -> Tekens.WIT;
            case 'S' -> Tekens.WIT.niet();
            case 'n' -> Tekens.een('\n');
            case 'r' -> Tekens.een('\r');
            case 't' -> Tekens.een('\t');
            case '\\', '|', '.', '?', '*', '+', '(', ')', '{', '}', '-', '[', ']', '^' -> Tekens.een(teken);
            default -> throw fout("\\" + teken + " kent de poort niet");
        };
    }

    private char gewoon(char teken) {
        if (Character.isSurrogate(teken)) {
            throw fout("tekens buiten het basisvlak kent de poort hier niet");
        }
        return teken;
    }

    private boolean neem(char teken) {
        boolean raak = hier < bron.length() && bron.charAt(hier) == teken;
        hier += raak ? 1 : 0;
        return raak;
    }

    private void verwacht(char teken) {
        if (!neem(teken)) {
            throw fout("hier hoort '" + teken + "'");
        }
    }

    private char volgende() {
        if (hier >= bron.length()) {
            throw fout("het patroon houdt te vroeg op");
        }
        return bron.charAt(hier++);
    }

    private XsdFout fout(String wat) {
        return new XsdFout("Patroon '" + bron + "', teken " + (hier + 1) + ": " + wat);
    }
}
