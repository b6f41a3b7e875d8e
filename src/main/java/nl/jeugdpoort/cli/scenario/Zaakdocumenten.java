package nl.jeugdpoort.cli.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.jeugdpoort.cli.simulatie.Client;

/** The bepaling and the aanmeldformulier of one case: examples of which the places between braces are filled. */
final class Zaakdocumenten {

    private static final Map<String, String> GESLACHTEN = Map.of("1", "man", "2", "vrouw");
    private static final int MAANDEN_TOT_EVALUATIE = 3;

    private final Map<String, Object> waarden = new HashMap<>();

    /**
     * @param kenmerk the reference of the GI
     * @param begin first day of the help
     * @param einde last day of the help
     */
    Zaakdocumenten(String kenmerk, String gemeente, Client jeugdige, LocalDate begin, LocalDate einde) {
        waarden.put("kenmerk", kenmerk);
        waarden.put("gemeente", gemeente);
        waarden.put("regio", Partijen.regio(gemeente));
        waarden.put("begin", begin);
        waarden.put("einde", einde);
        waarden.put("evaluatie", begin.plusMonths(MAANDEN_TOT_EVALUATIE));
        waarden.put("maatregelBegin", begin.minusMonths(1));
        waarden.put("maatregelEinde", begin.plusYears(1));
        zet(jeugdige, begin);
    }

    private void zet(Client jeugdige, LocalDate begin) {
        waarden.put("bsn", jeugdige.bsn());
        waarden.put("voornaam", jeugdige.naam().voornaam());
        waarden.put("voorletter", jeugdige.naam().voornaam().substring(0, 1));
        waarden.put("voorvoegsel", jeugdige.naam().voorvoegsel());
        waarden.put("achternaam", jeugdige.naam().achternaam());
        waarden.put("geboren", jeugdige.geboren());
        waarden.put("geslacht", GESLACHTEN.getOrDefault(jeugdige.geslacht(), "onbekend"));
        waarden.put("leeftijd", jeugdige.leeftijd(begin));
    }

    String bepaling(String aanbieder, int versie, LocalDate dag) {
        return vul(lees("bepaling.xml"), Map.of("aanbieder", aanbieder, "versie", versie, "dag", dag));
    }

    String formulier(LocalDate dag) {
        return vul(lees("aanmeldformulier.xml"), Map.of("dag", dag));
    }

    /** An element without a value is left out. */
    private String vul(String voorbeeld, Map<String, Object> erbij) {
        Map<String, Object> alle = new HashMap<>(waarden);
        alle.putAll(erbij);
        String document = voorbeeld;
        for (Map.Entry<String, Object> waarde : alle.entrySet()) {
            String tekst = waarde.getValue() == null ? "" : waarde.getValue().toString();
            document = document.replace("{" + waarde.getKey() + "}", tekst);
        }
        return document.replaceAll("\\s*<\\w+></\\w+>", "");
    }

    private static String lees(String voorbeeld) {
        try (InputStream in = Zaakdocumenten.class.getResourceAsStream("/scenario/" + voorbeeld)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
