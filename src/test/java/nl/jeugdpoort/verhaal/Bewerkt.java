package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.jeugdpoort.cli.simulatie.Simbericht;

/** A message with few lines changed. */
final class Bewerkt {

    private Bewerkt() {}

    /** The message with the value of the first element with this name replaced. */
    static byte[] met(byte[] bericht, String element, String waarde) {
        String tekst = tekst(bericht);
        String nieuw = tekst.replaceFirst("(:" + element + ">)[^<]*<", "$1" + waarde + "<");
        assertThat(nieuw).as(element).isNotEqualTo(tekst);
        return bytes(nieuw);
    }

    static byte[] vervang(byte[] bericht, String van, String naar) {
        assertThat(tekst(bericht)).contains(van);
        return bytes(tekst(bericht).replace(van, naar));
    }

    /** The answer by which a receiver accepts a message: its header, and nothing more. */
    static byte[] akkoord(Simbericht heen, String identificatie, LocalDate dagtekening) {
        String van = heen.soort().name().toLowerCase(java.util.Locale.ROOT);
        String naar = heen.soort().retour().toLowerCase(java.util.Locale.ROOT);
        String tekst = tekst(heen.inhoud());
        String kop = tekst.substring(0, tekst.indexOf("</" + van + ":Header>")).replace(van, naar);
        byte[] retour = bytes(kop + """
                <r:IdentificatieRetour>%s</r:IdentificatieRetour><r:DagtekeningRetour>%s</r:DagtekeningRetour>
                <r:XsdVersieRetour><ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie>
                <ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie></r:XsdVersieRetour></r:Header></r:Bericht>
                """.formatted(identificatie, dagtekening).replace("r:", naar + ":"));
        return met(retour, "BerichtCode", heen.soort().retourcode());
    }

    private static String tekst(byte[] bericht) {
        return new String(bericht, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
