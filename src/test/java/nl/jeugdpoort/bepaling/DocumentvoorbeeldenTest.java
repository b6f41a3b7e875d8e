package nl.jeugdpoort.bepaling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Toetsbank;
import nl.jeugdpoort.toets.regellijst.Voorbeelden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fragments that the rule page shows keep and break their rule, in a document that is right otherwise. */
class DocumentvoorbeeldenTest {

    private static final Toetsbank BANK = Toetsbank.los();
    private static final Pattern WORTEL = Pattern.compile("(?s)<(\\w+)>.*");

    private static List<Bevinding> bevindingen(String code, String fragment) {
        byte[] document = code.equals("RG001")
                ? Documenten.schrijf(Proefdocumenten.bepaling())
                : Documenten.schrijf(Proefdocumenten.formulier());
        Matcher wortel =
                WORTEL.matcher(fragment.substring(fragment.indexOf("-->") + 3).strip());
        assertThat(wortel.matches()).isTrue();
        String element = "(?s)<" + wortel.group(1) + ">.*?</" + wortel.group(1) + ">";
        String met = new String(document, UTF_8).replaceFirst(element, Matcher.quoteReplacement(wortel.group()));
        assertThat(met).contains(wortel.group());
        return BANK.toets(met.getBytes(UTF_8)).bevindingen();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RG001", "RG002"})
    void het_goede_voorbeeld_houdt_zich_aan_de_regel_en_het_foute_breekt_haar(String code) {
        assertThat(bevindingen(code, Voorbeelden.goed(code))).isEmpty();
        assertThat(bevindingen(code, Voorbeelden.fout(code)))
                .isNotEmpty()
                .extracting(Bevinding::regel)
                .containsOnly(code);
    }
}
