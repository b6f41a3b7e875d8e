package nl.jeugdpoort.stuf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import nl.jeugdpoort.stuf.Opname.Schemafout;

/** Gives the first defect of an envelope its StUF code (StUF 03.01, table 4.1; ggk0210, section 8). */
final class Envelopdefect {

    private static final String STUF_ZONDER_VERSIE = "http://www.egem.nl/StUF/StUF";
    private static final String GGK_ZONDER_VERSIE = "http://www.stufstandaarden.nl/koppelvlak/ggk";
    private static final int DATUM = 8;

    /** Which code a schema error gets by the element in which it lies; any other gets StUF055. */
    private static final Map<String, String> CODE_BIJ_ELEMENT = new LinkedHashMap<>(Map.of(
            "stuurgegevens/zender", "StUF013",
            "stuurgegevens/ontvanger", "StUF010",
            "stuurgegevens/functie", "StUF034",
            "stuurgegevens/crossRefnummer", "StUF043"));

    private Envelopdefect() {}

    static Lezing nietLeesbaar(XMLStreamException fout, Opname opname) {
        String waar = fout == null || fout.getLocation() == null
                ? ""
                : " (regel %d, kolom %d)"
                        .formatted(
                                fout.getLocation().getLineNumber(),
                                fout.getLocation().getColumnNumber());
        return kapot("StUF055", "De XML is niet welgevormd of heeft een DTD" + waar + ".", opname);
    }

    static Lezing onbekendeWortel(String naamruimte, Opname opname) {
        String ruimte = naamruimte == null ? "" : naamruimte;
        if (ruimte.equals(Naamruimte.STUF) || ruimte.equals(Naamruimte.GGK)) {
            return kapot("StUF025", "Deze dienst neemt ggk_Di01, ggk_Du01 en Fo01 aan.", opname);
        }
        if (ruimte.startsWith(GGK_ZONDER_VERSIE)) {
            return kapot("StUF007", "Ondersteund is ggk0210.", opname);
        }
        if (ruimte.startsWith(STUF_ZONDER_VERSIE)) {
            return kapot("StUF001", "Ondersteund is StUF0301.", opname);
        }
        return kapot("StUF004", "Ondersteund is ggk0210.", opname);
    }

    static Lezing beoordeel(Opname opname) {
        Lezing etiket = etiket(opname);
        if (etiket != null) {
            return etiket;
        }
        if (!opname.schemafouten().isEmpty()) {
            return schemafout(opname.schemafouten().getFirst(), opname);
        }
        return new Lezing.Gelezen(opname.envelop());
    }

    /** What is wrong with the label whatever the schema says; null when nothing is. */
    private static Lezing etiket(Opname opname) {
        Stuurgegevens label = opname.stuurgegevens();
        String berichtcode = opname.veld("stuurgegevens/berichtcode");
        if (berichtcode == null || !berichtcode.matches("[A-Z][a-z][0-9]{2}")) {
            return kapot("StUF022", "", opname);
        }
        if (!berichtcode.equals(opname.soort().code())) {
            return kapot("StUF040", "De berichtcode past niet bij het bericht.", opname);
        }
        if (label.tijdstipBericht() != null && !isDatum(label.tijdstipBericht())) {
            return kapot("StUF055", "Het tijdstipBericht is geen bestaand tijdstip.", opname);
        }
        return opname.soort() == Berichtcode.DI01 || opname.soort() == Berichtcode.DU01 ? vracht(label, opname) : null;
    }

    private static Lezing vracht(Stuurgegevens label, Opname opname) {
        if (leeg(label.zender().organisatie())) {
            return kapot("StUF013", "De zendende organisatie ontbreekt.", opname);
        }
        if (leeg(label.ontvanger().organisatie())) {
            return kapot("StUF010", "De ontvangende organisatie ontbreekt.", opname);
        }
        if (leeg(label.functie())) {
            return kapot("StUF034", "De functie ontbreekt.", opname);
        }
        if (opname.soort() == Berichtcode.DU01 && leeg(label.crossRefnummer())) {
            return kapot("StUF043", "Het crossRefnummer ontbreekt.", opname);
        }
        return null;
    }

    private static Lezing schemafout(Schemafout fout, Opname opname) {
        String code = CODE_BIJ_ELEMENT.entrySet().stream()
                .filter(regel -> fout.pad().startsWith(regel.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("StUF055");
        String element = fout.pad().isEmpty() ? "de envelop" : fout.pad();
        String oorzaak = fout.melding().replaceFirst(":.*", "");
        return kapot(code, "Element %s voldoet niet aan het schema (%s).".formatted(element, oorzaak), opname);
    }

    private static boolean isDatum(String tijdstip) {
        try {
            LocalDate.parse(
                    tijdstip.substring(0, Math.min(DATUM, tijdstip.length())), DateTimeFormatter.BASIC_ISO_DATE);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean leeg(String tekst) {
        return tekst == null || tekst.isBlank();
    }

    private static Lezing kapot(String code, String detail, Opname opname) {
        return new Lezing.Kapot(StufFouten.van(code), detail, opname.stuurgegevens());
    }
}
