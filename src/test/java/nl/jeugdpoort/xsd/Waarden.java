package nl.jeugdpoort.xsd;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Values that break, touch or just keep a facet of some simple type. */
public final class Waarden {

    private static final List<String> WIT = List.of(
            "", " ", "\t", "\n", "\r", "\r\n", " \n ", "  ", "\n\n", "a\nb", "a\rb", "\na", "a\n", " a", "a ", "\ta",
            "a\t\n");

    private static final List<String> GETALLEN = List.of(
            "0",
            "1",
            "2",
            "3",
            "03",
            "003",
            "+3",
            "3.0",
            "3,0",
            "-0",
            "-1",
            "1e2",
            "0x1",
            "99",
            "100",
            "99999",
            "100000",
            "99999999",
            "100000000",
            "999999999",
            "1000000000",
            "999999999999",
            "1000000000000",
            "9999999999999999999999",
            " 7 ",
            "7 7",
            "\u0663",
            "\uFF13",
            "\u00B2",
            "NaN",
            "INF",
            "436",
            "437",
            "491",
            "1234",
            "12345678",
            "123456789",
            "1234567890");

    private static final List<String> DATUMS = List.of(
            "2026-01-01",
            "2024-02-29",
            "2023-02-29",
            "2026-02-30",
            "2026-06-31",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "2026-1-1",
            "2026-01-01Z",
            "2026-01-01+01:00",
            "2026-01-01-05:00",
            "2026-01-01+14:00",
            "2026-01-01T00:00:00",
            "0000-01-01",
            "0001-01-01",
            "-0001-01-01",
            "-2026-01-01",
            "12026-01-01",
            "02026-01-01",
            "+2026-01-01",
            "01-01-2026",
            "26-01-01",
            "2026/01/01",
            "20260101",
            " 2026-01-01 ",
            "\n2026-01-01\t",
            "2026-01-01 z",
            "1900-02-29",
            "2000-02-29",
            "9999-12-31",
            "2026-01-\u0661\u0661",
            "2026--01-01");

    private static final List<String> TIJDEN = List.of(
            "12:00:00",
            "00:00:00",
            "24:00:00",
            "24:00:01",
            "24:00:00.0",
            "23:59:59",
            "23:59:60",
            "23:60:00",
            "25:00:00",
            "12:00",
            "1:00:00",
            "12:00:00Z",
            "12:00:00+01:00",
            "12:00:00-01:00",
            "12:00:00.1",
            "12:00:00.123456789012",
            "12:00:00.",
            "12:00:00,5",
            " 12:00:00 ",
            "\n12:00:00",
            "120000",
            "12:00:00 PM",
            "-12:00:00",
            "12:-1:00",
            "12:00:00.5Z",
            "1\u0662:00:00");

    private static final List<String> CODES = List.of(
            "00",
            "01",
            "02",
            "04",
            "09",
            "10",
            "13",
            "14",
            "15",
            "16",
            "20",
            "31",
            "39",
            "45",
            "55",
            "56",
            "82",
            "AB",
            "ab",
            "WW",
            "C",
            "D",
            "c",
            "NL",
            "nl",
            "ZZ",
            "AX",
            "0001",
            "9355",
            "9999",
            "S300",
            "S301",
            "01 ",
            " 01",
            "1.0.0",
            "01.0.0",
            "1.0",
            "1.0.0.0",
            "0.0.0",
            "10.20.30",
            "1.0.00",
            "1..0",
            "99999999999999999999.0.0",
            "xs:string",
            "true",
            "Di01",
            "Fo01",
            "client",
            "server",
            "Client");

    private static final List<String> LETTERS = List.of(
            "a",
            "Z",
            "\u00C0",
            "\u00BF",
            "\u00D7",
            "\u00F7",
            "\u1EF3",
            "\u1EF4",
            "A.B.",
            "A-B",
            "\u00E9\u00E9n",
            "e\u0301",
            "\u0130",
            "\uD83D\uDE00",
            "\uD83D\uDE00\uD83D\uDE00",
            "\u00A0",
            "\u3000",
            "\u0085",
            "\u200B",
            "\uFEFF",
            "\u0633",
            "\u4E2D\u6587",
            "<&>\"'",
            "]]",
            "a\u0085b",
            "\uFFFD",
            "a\u2028b",
            "\u2029");

    private static final int[] LENGTEN = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 20, 21, 24, 25, 26, 30, 31, 35, 36, 37, 40, 41, 50, 51, 64,
        65, 80, 81, 100, 101, 200, 201, 255, 256, 1000, 1001
    };

    private static final String ALFABET = "0123456789-:.+ZTabAZ \t\n\r,\u00E9/";

    /** All fixed values: blanks, numbers, dates, times, codes, letters and every length that some facet names. */
    public static final List<String> VAST = vast();

    private Waarden() {}

    /** A value for a place where {@code huidig} stands: a fixed one, or a small change of the present one. */
    public static String kies(String huidig, Random toeval) {
        return switch (toeval.nextInt(10)) {
            case 0 -> huidig + WIT.get(toeval.nextInt(WIT.size()));
            case 1 -> WIT.get(toeval.nextInt(WIT.size())) + huidig;
            case 2, 3, 4 -> bewerk(huidig, toeval);
            case 5 -> huidig + huidig;
            default -> VAST.get(toeval.nextInt(VAST.size()));
        };
    }

    /** One to three characters taken out, put in or replaced. */
    public static String bewerk(String waarde, Random toeval) {
        StringBuilder uit = new StringBuilder(waarde);
        for (int keer = 1 + toeval.nextInt(3); keer > 0; keer--) {
            int plek = toeval.nextInt(uit.length() + 1);
            if (plek < uit.length() && toeval.nextInt(3) > 0) {
                uit.deleteCharAt(plek);
            }
            if (toeval.nextInt(3) > 0) {
                uit.insert(Math.min(plek, uit.length()), ALFABET.charAt(toeval.nextInt(ALFABET.length())));
            }
        }
        return zonderHalveTekens(uit.toString());
    }

    private static String zonderHalveTekens(String tekst) {
        return tekst.codePoints()
                .filter(punt -> punt < 0xD800 || punt > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> vast() {
        List<String> uit = new ArrayList<>();
        List.of(WIT, GETALLEN, DATUMS, TIJDEN, CODES, LETTERS).forEach(uit::addAll);
        for (int lengte : LENGTEN) {
            uit.add("a".repeat(lengte));
            uit.add("1".repeat(lengte));
            uit.add(" " + "a".repeat(lengte - 1));
            uit.add(" ".repeat(lengte - 1) + "b");
            uit.add("\uD83D\uDE00".repeat(lengte));
        }
        return List.copyOf(uit);
    }
}
