package nl.jeugdpoort.toegang;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;
import nl.jeugdpoort.instelling.Instelfout;
import nl.jeugdpoort.instelling.OngeldigeInstellingen;
import nl.jeugdpoort.toegang.Toegangsinstellingen.Oidc.Koppeling;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;

/** Settings by which nobody, or anybody, could log in stop the start. */
final class Inlogtoets {

    private static final String ROLLEN = "jeugdpoort.toegang.oidc.rollen";
    private static final String REGISTRATIE = "spring.security.oauth2.client.registration.";

    private Inlogtoets() {}

    /** @throws OngeldigeInstellingen with all that is wrong */
    static void eis(Toegangsinstellingen toegang, OAuth2ClientProperties oidc) {
        List<Instelfout> fouten = new ArrayList<>();
        if (oidc.getRegistration().isEmpty()) {
            if (!toegang.formulier()) {
                fouten.add(
                        Instelfout.instelling(
                                "jeugdpoort.toegang.formulier",
                                "staat uit, en er is geen aanbieder onder spring.security.oauth2.client; zo kan niemand inloggen"));
            }
        } else {
            rollen(toegang.oidc().rollen(), fouten);
            oidc.getRegistration().forEach((id, registratie) -> {
                Set<String> scope = registratie.getScope() == null ? Set.of() : registratie.getScope();
                if (!scope.contains("openid")) {
                    fouten.add(Instelfout.instelling(
                            REGISTRATIE + id + ".scope", "moet openid noemen; zonder is het geen OpenID Connect"));
                }
            });
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeInstellingen(fouten);
        }
    }

    private static void rollen(List<Koppeling> rollen, List<Instelfout> fouten) {
        if (rollen.isEmpty()) {
            fouten.add(Instelfout.instelling(ROLLEN, "noemt geen rol; zo komt niemand binnen"));
        }
        for (int i = 0; i < rollen.size(); i++) {
            Koppeling koppeling = rollen.get(i);
            String veld = ROLLEN + "[" + i + "]";
            if (koppeling.waarde() == null || koppeling.waarde().isBlank() || koppeling.rol() == null) {
                fouten.add(Instelfout.instelling(veld, "moet een waarde en een rol hebben"));
            } else if (koppeling.rol() == Rol.DEELNEMER) {
                fouten.add(Instelfout.instelling(veld + ".rol", "kan geen deelnemer zijn: dat zijn systemen"));
            }
        }
    }
}
