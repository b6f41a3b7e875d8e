package nl.jeugdpoort.bericht;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdpoort.instelling.Instelfout;
import nl.jeugdpoort.instelling.OngeldigeInstellingen;

/** Reads the keys of the configuration; tells every error at once, and never a key. */
final class Sleutellezer {

    private static final String WORTEL = "jeugdpoort.kluis.";
    private static final String ZO_MAAKT_U_ER_EEN = "; maak er een met: openssl rand -base64 32";

    private final List<Instelfout> fouten = new ArrayList<>();

    /** @throws OngeldigeInstellingen when a key is missing or is not 32 bytes in base64, or the active one does not exist */
    static Sleutelbos lees(KluisConfig.Instellingen instellingen) {
        return new Sleutellezer().bos(instellingen);
    }

    private Sleutelbos bos(KluisConfig.Instellingen instellingen) {
        Map<String, byte[]> sleutels = new HashMap<>();
        instellingen.sleutels().forEach((naam, waarde) -> sleutels.put(naam, sleutel("sleutels." + naam, waarde)));
        if (sleutels.isEmpty()) {
            fout("sleutels", "hier is ten minste één sleutel nodig" + ZO_MAAKT_U_ER_EEN);
        }
        if (!sleutels.containsKey(instellingen.actief())) {
            fout("actief", "moet de naam van een sleutel zijn; die zijn er nu: " + sleutels.keySet());
        }
        byte[] zoeksleutel = sleutel("zoeksleutel", instellingen.zoeksleutel());
        if (!fouten.isEmpty()) {
            throw new OngeldigeInstellingen(fouten);
        }
        return Sleutelbos.van(instellingen.actief(), sleutels, zoeksleutel);
    }

    private byte[] sleutel(String veld, String waarde) {
        byte[] sleutel = base64(waarde);
        if (sleutel.length != Sleutelbos.AES_256) {
            fout(
                    veld,
                    waarde == null || waarde.isBlank()
                            ? "ontbreekt" + ZO_MAAKT_U_ER_EEN
                            : "moet 32 bytes in base64 zijn" + ZO_MAAKT_U_ER_EEN);
        }
        return sleutel;
    }

    private static byte[] base64(String waarde) {
        try {
            return waarde == null ? new byte[0] : Base64.getDecoder().decode(waarde.strip());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private void fout(String veld, String melding) {
        fouten.add(Instelfout.instelling(WORTEL + veld, melding));
    }
}
