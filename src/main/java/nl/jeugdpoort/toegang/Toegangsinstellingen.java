package nl.jeugdpoort.toegang;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code jeugdpoort.toegang}.
 *
 * @param publiekAdres address under which callers know the gateway, without closing slash; empty in the demo
 * @param grootsteVerzoek bodies above this are refused without reading on
 * @param langsteOntvangst time in which a body has to come in
 * @param intrekkingslijst file with the revocation lists (CRL) of all trusted roots, PEM below each other; empty for no check
 * @param langsteSessie after so long people have to log in again, however busy they are
 * @param contact whom a developer of a partner can ask
 * @param formulier whether people can log in by name and password too
 * @param oidc what the claims of an OpenID Connect provider say
 * @param kwetsbaarheden what stands in {@code /.well-known/security.txt}
 */
@ConfigurationProperties("jeugdpoort.toegang")
record Toegangsinstellingen(
        @DefaultValue("") String publiekAdres,
        @DefaultValue("26MB") DataSize grootsteVerzoek,
        @DefaultValue("5m") Duration langsteOntvangst,
        @DefaultValue("") String intrekkingslijst,
        @DefaultValue("10h") Duration langsteSessie,
        @DefaultValue Contact contact,
        @DefaultValue("true") boolean formulier,
        @DefaultValue Oidc oidc,
        @DefaultValue Kwetsbaarheden kwetsbaarheden) {

    /**
     * What the claims of a provider say; which providers there are stands under {@code spring.security.oauth2.client}.
     *
     * @param naamclaim the login name, which stands in every history
     * @param rolclaim the roles, one or a list; a dot goes into what is nested
     * @param organisatieclaim code of the participant that a medewerker works for
     * @param regioclaim CBS code of the region of a regiobeheerder
     * @param rollen which value goes with which role; the first of the list that somebody has counts
     */
    record Oidc(
            @DefaultValue("preferred_username") String naamclaim,
            @DefaultValue("roles") String rolclaim,
            @DefaultValue("organisatie") String organisatieclaim,
            @DefaultValue("regio") String regioclaim,
            @DefaultValue List<Koppeling> rollen) {

        /** A value of the claim and the role that it gives. */
        record Koppeling(String waarde, Rol rol) {}
    }

    /**
     * Where to report a weakness (RFC 9116).
     *
     * @param contact a mailto: or https: address; empty for the mail address of {@link Contact}
     * @param geldigTot last day on which this is right; null for half a year from today
     */
    record Kwetsbaarheden(@DefaultValue("") String contact, LocalDate geldigTot) {}

    /** Name, page and mail address for the OpenAPI document. */
    record Contact(
            @DefaultValue("Beheer jeugdpoort") String naam,
            @DefaultValue("https://jeugdpoort.example") String url,
            @DefaultValue("beheer@jeugdpoort.example") String email) {}
}
