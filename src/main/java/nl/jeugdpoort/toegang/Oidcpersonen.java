package nl.jeugdpoort.toegang;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.jeugdpoort.deelnemer.Inloggegevens;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;
import nl.jeugdpoort.deelnemer.Persoon;
import nl.jeugdpoort.toegang.Oidcweigering.Grond;
import nl.jeugdpoort.toegang.Toegangsinstellingen.Oidc;
import nl.jeugdpoort.toegang.Toegangsinstellingen.Oidc.Koppeling;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Reads from the claims of an OpenID Connect provider who somebody is here; when in doubt nobody. */
@Component
class Oidcpersonen {

    private static final Pattern NAAM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}@._+-]{0,99}");

    private final Oidc instellingen;
    private final Inloggegevens gegevens;
    private final Personen personen;

    Oidcpersonen(Toegangsinstellingen instellingen, Inloggegevens gegevens, Personen personen) {
        this.instellingen = instellingen.oidc();
        this.gegevens = gegevens;
        this.personen = personen;
    }

    /** Who it is; throws {@link Oidcweigering} when the gateway has no place for him. */
    Aanroeper eis(Map<String, Object> claims) {
        String naam = naam(claims);
        Rol rol = rol(claims).orElseThrow(() -> new Oidcweigering(Grond.ROL, naam));
        return personen.van(new Persoon(naam, rol, plaats(rol, claims)))
                .orElseThrow(() -> new Oidcweigering(Grond.PLAATS, naam));
    }

    /** The same, of somebody who logged in before; empty when he would not get in any more. */
    Optional<Aanroeper> zoek(OidcUser inlog) {
        try {
            return Optional.of(eis(inlog.getClaims()));
        } catch (Oidcweigering nietMeer) {
            return Optional.empty();
        }
    }

    private String naam(Map<String, Object> claims) {
        String naam = tekst(claims, instellingen.naamclaim()).orElse("");
        if (!NAAM.matcher(naam).matches()) {
            throw new Oidcweigering(Grond.NAAM, null);
        }
        if (gegevens.bekend(naam)) {
            throw new Oidcweigering(Grond.BEZET, naam);
        }
        return naam;
    }

    private Optional<Rol> rol(Map<String, Object> claims) {
        Object waarde = claim(claims, instellingen.rolclaim());
        Collection<?> rollen = waarde instanceof Collection<?> lijst ? lijst : List.of(waarde == null ? "" : waarde);
        return instellingen.rollen().stream()
                .filter(koppeling -> rollen.contains(koppeling.waarde()))
                .map(Koppeling::rol)
                .findFirst();
    }

    private String plaats(Rol rol, Map<String, Object> claims) {
        return switch (rol) {
            case MEDEWERKER -> tekst(claims, instellingen.organisatieclaim()).orElse(null);
            case REGIOBEHEERDER -> tekst(claims, instellingen.regioclaim()).orElse(null);
            case OPERATOR, FUNCTIONEEL_BEHEERDER, AUDITOR, DEELNEMER -> null;
        };
    }

    private static Optional<String> tekst(Map<String, Object> claims, String pad) {
        return claim(claims, pad) instanceof String tekst ? Optional.of(tekst) : Optional.empty();
    }

    /** The whole path may be the name of a claim too: some providers name claims by an address. */
    private static Object claim(Map<String, Object> claims, String pad) {
        Object geheel = claims.get(pad);
        if (geheel != null || !pad.contains(".")) {
            return geheel;
        }
        int punt = pad.indexOf('.');
        return claims.get(pad.substring(0, punt)) instanceof Map<?, ?> dieper
                ? claim(metTekst(dieper), pad.substring(punt + 1))
                : null;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> metTekst(Map<?, ?> claims) {
        return (Map<String, Object>) claims;
    }
}
