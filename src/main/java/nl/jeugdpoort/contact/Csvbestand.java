package nl.jeugdpoort.contact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdpoort.deelnemer.Regio;
import nl.jeugdpoort.deelnemer.Regios;
import nl.jeugdpoort.ontvangst.Bestandsvorm;
import org.springframework.stereotype.Component;

/**
 * A delivery that someone drops as a file of an office program. What the file cannot say itself stands in its name: the region
 * ({@code contacten-JZ32.csv}; not needed by who belongs to one region only), and {@code volledig} when what is not in it has ended. It is of
 * the organisation that all its lines name, else of who dropped it.
 */
@Component
class Csvbestand implements Bestandsvorm {

    private static final Pattern REGIO = Pattern.compile("(?<![A-Z0-9])JZ[0-9]{2}(?![A-Z0-9])");
    private static final Pattern VOLLEDIG = Pattern.compile("(?<![A-Z])VOLLEDIG(?![A-Z])");
    private static final int LENGTE_KENMERK = 20;

    private final Regios regios;

    Csvbestand(Regios regios) {
        this.regios = regios;
    }

    @Override
    public boolean kent(String bestandsnaam) {
        return bestandsnaam.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    @Override
    public byte[] bericht(Bestand bestand) {
        String naam = bestand.naam().toUpperCase(Locale.ROOT);
        String regio = regio(naam, bestand.indiener());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <contactregisterLevering xmlns="%s">
                  <kop><afzender>%s</afzender><kenmerk>%s</kenmerk><dagtekening>%s</dagtekening></kop>
                  <regio>%s</regio>
                  <organisatie>%s</organisatie>
                  <soort>%s</soort>
                  <bestand>%s</bestand>
                </contactregisterLevering>
                """.formatted(
                        Xmllevering.NAAMRUIMTE,
                        bestand.indiener(),
                        kenmerk(bestand),
                        Dagen.vandaag(bestand.gewijzigdOp()),
                        regio,
                        organisatie(bestand, regio),
                        VOLLEDIG.matcher(naam).find() ? "volledig" : "mutaties",
                        Base64.getEncoder().encodeToString(bestand.inhoud()))
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String regio(String naam, String indiener) {
        Matcher genoemd = REGIO.matcher(naam);
        if (genoemd.find()) {
            return genoemd.group();
        }
        List<String> eigen = regios.alle().stream()
                .filter(regio -> hoortBij(regio, indiener))
                .map(Regio::cbsJeugdregio)
                .toList();
        if (eigen.size() != 1) {
            throw Leveringkop.onleesbaar(
                    "Zet de code van de regio in de naam van het bestand, zoals contacten-JZ32.csv.");
        }
        return eigen.getFirst();
    }

    private static boolean hoortBij(Regio regio, String code) {
        return code.equals(regio.contactregister().beheerder())
                || regio.gemeenten().stream()
                        .anyMatch(gemeente -> gemeente.code().equals(code));
    }

    private static String organisatie(Bestand bestand, String regio) {
        var levering = Csvlevering.lees(bestand.inhoud(), Map.of("regio", regio, "soort", "mutaties"));
        List<String> genoemd = levering.regels().stream()
                .map(regel -> regel.velden().opgave().organisatie())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean een = genoemd.size() == 1 && genoemd.getFirst().matches("[A-Z0-9-]{2,25}");
        return een ? genoemd.getFirst() : bestand.indiener();
    }

    /** The same for the same file only. */
    private static String kenmerk(Bestand bestand) {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            som.update((bestand.naam() + "|" + bestand.spoor() + "|").getBytes(StandardCharsets.UTF_8));
            return "CSV-"
                    + HexFormat.of().formatHex(som.digest(bestand.inhoud())).substring(0, LENGTE_KENMERK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
