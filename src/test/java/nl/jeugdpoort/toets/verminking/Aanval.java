package nl.jeugdpoort.toets.verminking;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a hostile sender may do to the structure of a message. */
enum Aanval {
    DIEP((xml, t) -> bij(xml, t, "<d>".repeat(veel(t)))),
    DIEP_EN_DICHT((xml, t) -> {
        int diepte = t.nextInt(200);
        return bij(xml, t, "<d>".repeat(diepte) + "</d>".repeat(diepte));
    }),
    DIEP_MET_BEKENDE_NAAM((xml, t) -> {
        String open = start(xml, t);
        return bij(xml, t, open.repeat(1 + t.nextInt(300)));
    }),
    ATTRIBUTEN((xml, t) -> inTag(xml, t, reeks(veel(t), i -> " a" + i + "=\"x\""))),
    LANG_ATTRIBUUT((xml, t) -> inTag(xml, t, " a='" + "é".repeat(veel(t)) + "'")),
    NAMESPACES((xml, t) -> inTag(xml, t, reeks(veel(t), i -> " xmlns:n" + i + "=\"u" + i + "\""))),
    ANDERE_NAMESPACE((xml, t) -> inTag(xml, t, " xmlns:ijw=\"urn:x\"")),
    XSI((xml, t) -> inTag(
            xml,
            t,
            " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:"
                    + kies(
                            t,
                            "nil='true'",
                            "type='ijw:LDT_Datum'",
                            "type='::'",
                            "type=''",
                            "type=':'",
                            "schemaLocation='a b'",
                            "bestaatniet=''"))),
    NAMEN((xml, t) -> bij(xml, t, reeks(veel(t), i -> "<n" + i + "/>"))),
    LANGE_NAAM((xml, t) -> bij(xml, t, "<" + "n".repeat(veel(t)) + "/>")),
    TEKST((xml, t) -> inWaarde(
            xml,
            t,
            kies(t, "a", "9", " ", "\n", "字", "\uD83D\uDE00", "&lt;", "&#9;", "]")
                    .repeat(veel(t)))),
    CIJFERS((xml, t) -> inWaarde(xml, t, kies(t, "", "-", "+", "0", "0000-", "2026-01-01") + "9".repeat(veel(t)))),
    COMMENTAAR((xml, t) -> bij(xml, t, "<!--" + "c".repeat(veel(t)) + "-->")),
    CDATA((xml, t) -> inWaarde(xml, t, "<![CDATA[" + "<]]".repeat(veel(t)) + "]]>")),
    VEEL_CDATA((xml, t) -> inWaarde(xml, t, "<![CDATA[]]>".repeat(veel(t)))),
    OPDRACHT((xml, t) -> bij(xml, t, "<?x " + "p".repeat(veel(t)) + "?>")),
    ENTITEIT((xml, t) -> inWaarde(
            xml,
            t,
            kies(
                    t,
                    "&x;",
                    "&#0;",
                    "&#xD800;",
                    "&#x110000;",
                    "&#99999999999999999999;",
                    "&",
                    "&amp",
                    "&#;",
                    "&lt;&gt;&#13;"))),
    DOCTYPE((xml, t) -> voorop(
            xml,
            kies(
                    t,
                    "<!DOCTYPE x>",
                    "<!DOCTYPE x SYSTEM 'file:///dev/zero'>",
                    "<!DOCTYPE x [<!ENTITY a 'aa'><!ENTITY b '&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]>",
                    "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/'>%p;]>",
                    "<!DOCTYPE",
                    "<!DOCTYPE x [" + "<!ENTITY a 'a'>".repeat(t.nextInt(5000))))),
    HERHAALDE_KLASSE((xml, t) -> herhaal(xml, t)),
    TWEE_BERICHTEN((xml, t) -> utf8(xml + xml.substring(xml.indexOf("?>") + 2))),
    ALLEEN_EINDES((xml, t) -> utf8("</a>".repeat(veel(t)))),
    REGELEINDEN((xml, t) -> utf8(xml.replace("\n", kies(t, "\r", "\r\n", "\n\r", "\r\r\n", "\u0085", "\u2028", "")))),
    CODERING((xml, t) ->
            xml.getBytes(Charset.forName(kies(t, "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1", "IBM037")))),
    GENOEMDE_CODERING((xml, t) ->
            utf8(xml.replaceFirst("UTF-8", kies(t, "UTF-16", "utf8", "x", "", "IBM037", "ISO-8859-1", "UTF-7")))),
    GENOEMDE_VERSIE((xml, t) -> utf8(xml.replaceFirst("1\\.0", kies(t, "1.1", "2.0", "", "1.0' standalone='yes")))),
    VOORLOPER((xml, t) -> utf8(kies(t, "\uFEFF", " ", "\n", "\0", "x", "<!-- -->", "<?y?>", "\uFEFF\uFEFF") + xml));

    private static final int GEWOON = 3000;
    private static final int GROOT = 400_000;

    private interface Daad {

        byte[] op(String xml, Random toeval);
    }

    private final Daad daad;

    Aanval(Daad daad) {
        this.daad = daad;
    }

    byte[] op(String xml, Random toeval) {
        return daad.op(xml, toeval);
    }

    /** Mostly some thousands, now and then far more. */
    private static int veel(Random toeval) {
        return 1 + toeval.nextInt(toeval.nextInt(40) == 0 ? GROOT : GEWOON);
    }

    private static String kies(Random toeval, String... mogelijk) {
        return mogelijk[toeval.nextInt(mogelijk.length)];
    }

    private static String reeks(int aantal, IntFunction<String> deel) {
        return IntStream.range(0, aantal).mapToObj(deel).collect(Collectors.joining());
    }

    /** Before some tag. */
    private static byte[] bij(String xml, Random toeval, String stuk) {
        return in(xml, xml.indexOf('<', toeval.nextInt(xml.length())), stuk);
    }

    /** In some start tag. */
    private static byte[] inTag(String xml, Random toeval, String stuk) {
        int naam = xml.indexOf("<jw", toeval.nextInt(xml.length()));
        return in(xml, naam < 0 ? -1 : xml.indexOf('>', naam), stuk);
    }

    /** After some tag: most often in a value. */
    private static byte[] inWaarde(String xml, Random toeval, String stuk) {
        return in(xml, xml.indexOf('>', toeval.nextInt(xml.length())) + 1, stuk);
    }

    private static byte[] in(String xml, int plek, String stuk) {
        int hier = plek <= 0 ? xml.length() : plek;
        return utf8(xml.substring(0, hier) + stuk + xml.substring(hier));
    }

    private static byte[] voorop(String xml, String stuk) {
        return in(xml, xml.indexOf("?>") + 2, stuk);
    }

    private static String start(String xml, Random toeval) {
        int van = tagNa(xml, toeval.nextInt(xml.length() / 2));
        return xml.substring(van, xml.indexOf('>', van) + 1);
    }

    /** The first start tag from here on, or else that of the message itself. */
    private static int tagNa(String xml, int plek) {
        int tag = xml.indexOf("<jw", plek);
        return tag < 0 ? xml.indexOf("<jw") : tag;
    }

    /** One element with all in it, many times; one that does not end is only its tag. */
    private static byte[] herhaal(String xml, Random toeval) {
        int van = tagNa(xml, toeval.nextInt(xml.length() / 2) + xml.indexOf(">", 60));
        int tag = xml.indexOf('>', van);
        String eindtag = "</" + xml.substring(van + 1, tag).split("[\\s/]", 2)[0] + ">";
        int einde = xml.indexOf(eindtag, tag);
        int tot = einde < 0 ? tag + 1 : einde + eindtag.length();
        return in(xml, tot, xml.substring(van, tot).repeat(1 + toeval.nextInt(toeval.nextInt(40) == 0 ? 3000 : 60)));
    }

    private static byte[] utf8(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
