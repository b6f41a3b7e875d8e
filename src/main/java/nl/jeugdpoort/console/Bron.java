package nl.jeugdpoort.console;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdpoort.toets.Bevinding;

/** The text of a message in lines, of which those around findings can be shown: all of them when it is short. */
public final class Bron {

    /** A message of so many lines is shown whole. */
    static final int KORT = 150;

    private static final int ROND = 2;
    private static final int BREED = 160;
    private static final int EERSTE = 40;
    private static final int ZEER_BREED = 1200;
    private static final String WEG = "…";
    private static final Pattern ELEMENT = Pattern.compile("<([^\\s/>]+)(?:[^<>]*/>|[^<>]*>(?:[^<]*</\\1\\s*>)?)");
    private static final Pattern WOORD = Pattern.compile("[^\\s<>]+|\\S");

    private final List<String> regels;
    private final int eerste;
    private final int breed;

    Bron(String tekst) {
        this(tekst.lines().toList(), 0, BREED);
    }

    private Bron(List<String> regels, int eerste, int breed) {
        this.regels = regels;
        this.eerste = eerste;
        this.breed = breed;
    }

    /**
     * The text of a message as it was sent, which may be large: of a long one only the first lines and those around findings are kept, and
     * more of each line.
     */
    public static Bron groot(byte[] inhoud, List<Bevinding> bevindingen) {
        var lezer = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(inhoud), StandardCharsets.UTF_8));
        BitSet nodig = new BitSet();
        nodig.set(1, KORT + 1);
        bevindingen.forEach(
                b -> nodig.set(Math.max(1, b.regelnummer() - ROND), Math.max(1, b.regelnummer()) + ROND + 1));
        List<String> regels = new ArrayList<>();
        try {
            for (String regel = lezer.readLine(); regel != null; regel = lezer.readLine()) {
                regels.add(nodig.get(regels.size() + 1) ? regel : WEG);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can always be read", e);
        }
        return new Bron(regels, EERSTE, ZEER_BREED);
    }

    /** How many lines the text has. */
    public int aantal() {
        return regels.size();
    }

    /** The lines around these findings, each with the numbers of the findings on it. */
    public List<Bronregel> rond(List<Bevinding> bevindingen) {
        Map<Integer, List<Integer>> noten = new TreeMap<>();
        for (int i = 0; i < bevindingen.size(); i++) {
            noten.computeIfAbsent(plaats(bevindingen.get(i)), r -> new ArrayList<>())
                    .add(i + 1);
        }
        List<Bronregel> getoond = new ArrayList<>();
        int vorige = 0;
        for (int nummer : nummers(noten)) {
            List<Integer> hier = noten.getOrDefault(nummer, List.of());
            int kolom = hier.stream()
                    .mapToInt(n -> bevindingen.get(n - 1).kolom())
                    .min()
                    .orElse(0);
            getoond.add(regel(nummer, kolom, hier, nummer > vorige + 1));
            vorige = nummer;
        }
        return getoond;
    }

    /** A finding may stand just past the last line, where something is missing. */
    private int plaats(Bevinding bevinding) {
        return Math.clamp(bevinding.regelnummer(), 1, Math.max(1, regels.size()));
    }

    private NavigableSet<Integer> nummers(Map<Integer, List<Integer>> noten) {
        NavigableSet<Integer> nummers = new TreeSet<>();
        if (regels.size() <= KORT) {
            voegToe(nummers, 1, regels.size());
        }
        voegToe(nummers, 1, eerste);
        noten.keySet().forEach(nummer -> voegToe(nummers, nummer - ROND, nummer + ROND));
        return nummers;
    }

    private void voegToe(NavigableSet<Integer> nummers, int eerste, int laatste) {
        for (int nummer = Math.max(1, eerste); nummer <= Math.min(laatste, regels.size()); nummer++) {
            nummers.add(nummer);
        }
    }

    private Bronregel regel(int nummer, int kolom, List<Integer> noten, boolean gat) {
        String tekst = regels.get(nummer - 1);
        if (noten.isEmpty()) {
            return new Bronregel(nummer, begin(tekst, breed), "", "", noten, gat);
        }
        int van = Math.clamp(kolom - 1L, 0, tekst.length());
        int tot = einde(tekst, van);
        return new Bronregel(
                nummer,
                slot(tekst.substring(0, van)),
                begin(tekst.substring(van, tot), BREED),
                begin(tekst.substring(tot), BREED / 2),
                noten,
                gat);
    }

    /** Where the element that begins here ends, if it does on this line; otherwise where the word does. */
    private static int einde(String tekst, int van) {
        Matcher zoeker = ELEMENT.matcher(tekst).region(van, tekst.length());
        if (!zoeker.lookingAt()) {
            zoeker = WOORD.matcher(tekst).region(van, tekst.length());
            return zoeker.lookingAt() ? zoeker.end() : tekst.length();
        }
        return zoeker.end();
    }

    private static String begin(String tekst, int hoogstens) {
        return tekst.length() <= hoogstens ? tekst : tekst.substring(0, hoogstens) + WEG;
    }

    private static String slot(String tekst) {
        return tekst.length() <= BREED / 2 ? tekst : WEG + tekst.substring(tekst.length() - BREED / 2);
    }
}
