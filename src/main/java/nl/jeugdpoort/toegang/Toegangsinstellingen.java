package nl.jeugdpoort.toegang;

import java.time.Duration;
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
 */
@ConfigurationProperties("jeugdpoort.toegang")
record Toegangsinstellingen(
        @DefaultValue("") String publiekAdres,
        @DefaultValue("26MB") DataSize grootsteVerzoek,
        @DefaultValue("5m") Duration langsteOntvangst,
        @DefaultValue("") String intrekkingslijst,
        @DefaultValue("10h") Duration langsteSessie,
        @DefaultValue Contact contact) {

    /** Name, page and mail address for the OpenAPI document. */
    record Contact(
            @DefaultValue("Beheer jeugdpoort") String naam,
            @DefaultValue("https://jeugdpoort.example") String url,
            @DefaultValue("beheer@jeugdpoort.example") String email) {}
}
