package nl.jeugdpoort.contact;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a delivery in CSV as an office worker exports it: semicolons, a line with the names of the columns in any order and spelling, Dutch
 * dates, codes that lost their leading zero. A column that is not there is empty in every line.
 */
final class Csvlevering {

    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setTrim(true)
            .setIgnoreEmptyLines(false)
            .get();

    /** {@code geldigvan} is {@code geldigVan}. */
    private static final Map<String, String> KOLOMMEN =
            Velden.NAMEN.stream().collect(Collectors.toUnmodifiableMap(Csvlevering::kaal, naam -> naam));

    private static final Set<String> CODES = Set.of("organisatie", "gemeenten");

    private List<String> kolommen;
    private final List<Levering.Regel> regels = new ArrayList<>();

    private Csvlevering() {}

    /**
     * @param kop the fields regio, organisatie and soort, which a CSV file cannot say itself
     */
    static Levering lees(byte[] inhoud, Map<String, String> kop) {
        Csvlevering levering = new Csvlevering();
        levering.lees(Kantoortekst.lees(inhoud));
        return Leveringkop.levering(kop, levering.regels);
    }

    private void lees(String tekst) {
        try (CSVParser ontleder = VORM.parse(new StringReader(tekst))) {
            long vorige = 0;
            for (CSVRecord regel : ontleder) {
                lees(regel, (int) vorige + 1);
                vorige = ontleder.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException e) {
            throw Leveringkop.onleesbaar("Na regel " + laatste() + " staat een aanhalingsteken verkeerd.");
        }
        if (kolommen == null) {
            throw Leveringkop.onleesbaar("Het bestand heeft geen regel met de namen van de kolommen.");
        }
    }

    private int laatste() {
        return regels.isEmpty() ? 0 : regels.getLast().plaats();
    }

    private void lees(CSVRecord regel, int plaats) {
        List<String> velden = regel.stream().map(String::strip).toList();
        boolean leeg = velden.stream().allMatch(String::isEmpty);
        boolean aanwijzing =
                plaats == 1 && velden.getFirst().toLowerCase(Locale.ROOT).startsWith("sep=");
        if (leeg || aanwijzing) {
            return;
        }
        if (kolommen == null) {
            kolommen = kolommen(velden);
        } else {
            regels.add(new Levering.Regel(plaats, velden(velden)));
        }
    }

    private static List<String> kolommen(List<String> namen) {
        List<String> uit = new ArrayList<>();
        Set<String> gezien = new HashSet<>();
        for (String naam : namen) {
            String kolom = naam.isEmpty() ? "" : KOLOMMEN.get(kaal(naam));
            if (kolom == null) {
                throw Leveringkop.onleesbaar(
                        "Kolom " + (uit.size() + 1) + " heeft een onbekende naam. De kolommen zijn "
                                + String.join(", ", Velden.NAMEN) + ", gescheiden door puntkomma's.");
            }
            if (!kolom.isEmpty() && !gezien.add(kolom)) {
                throw Leveringkop.onleesbaar("De kolom " + kolom + " staat er twee keer.");
            }
            uit.add(kolom);
        }
        return uit;
    }

    private Velden velden(List<String> waarden) {
        Velden uit = new Velden();
        for (int i = 0; i < waarden.size(); i++) {
            String kolom = i < kolommen.size() ? kolommen.get(i) : "";
            if (!kolom.isEmpty()) {
                uit.zet(
                        kolom,
                        delen(kolom, waarden.get(i))
                                .map(deel -> netjes(kolom, deel))
                                .toList());
            } else if (!waarden.get(i).isEmpty()) {
                uit.fout("kolom " + (i + 1), "Boven deze waarde staat geen naam van een kolom. Tel de puntkomma's.");
            }
        }
        return uit;
    }

    private static Stream<String> delen(String kolom, String waarde) {
        return Velden.LIJSTEN.contains(kolom) ? Stream.of(waarde.split("[,|]")).map(String::strip) : Stream.of(waarde);
    }

    /** What spreadsheets do to dates and codes is undone. */
    private static String netjes(String kolom, String waarde) {
        if (Velden.DAGEN.contains(kolom)) {
            return Dagen.uitNederlands(waarde);
        }
        return CODES.contains(kolom) && waarde.matches("[0-9]{3}|[0-9]{7}") ? "0" + waarde : waarde;
    }

    private static String kaal(String naam) {
        return naam.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
