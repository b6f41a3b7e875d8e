package nl.jeugdpoort.toegang;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.naming.NamingException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;
import nl.jeugdpoort.deelnemer.Certificaatgezien;
import nl.jeugdpoort.deelnemer.Certificaatgezien.Kant;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Recognises a participant by the OIN in its certificate (Digikoppeling PKI001: Subject.serialNumber). The TLS layer has already
 * checked chain, validity and revocation; every doubt that is left refuses.
 */
@Component
class Certificaattoegang {

    private static final String SERIENUMMER_OID = "2.5.4.5";
    private static final String SERIENUMMER = "serialNumber";

    private final Deelnemers deelnemers;
    private final ApplicationEventPublisher omroep;

    Certificaattoegang(Deelnemers deelnemers, ApplicationEventPublisher omroep) {
        this.deelnemers = deelnemers;
        this.omroep = omroep;
    }

    /** Throws {@link BadCredentialsException} unless exactly one OIN is found and a participant has it. */
    Authentication meldAan(X509Certificate certificaat) {
        String oin = oin(certificaat.getSubjectX500Principal());
        Deelnemer deelnemer = deelnemers
                .metOin(oin)
                .orElseThrow(() -> new BadCredentialsException("No participant has the OIN of the certificate"));
        Instant geldigTot = certificaat.getNotAfter().toInstant();
        omroep.publishEvent(new Certificaatgezien(deelnemer.code(), Kant.KLANT, geldigTot));
        return new Aangemeld(Aanroeper.deelnemer(deelnemer.code()));
    }

    static String oin(X500Principal onderwerp) {
        String naam = onderwerp.getName(X500Principal.RFC2253, Map.of(SERIENUMMER_OID, SERIENUMMER));
        List<String> gevonden = new ArrayList<>();
        try {
            for (Rdn deel : new LdapName(naam).getRdns()) {
                var waarde = deel.toAttributes().get(SERIENUMMER);
                if (waarde != null) {
                    gevonden.add(String.valueOf(waarde.get()));
                }
            }
        } catch (NamingException e) {
            throw new BadCredentialsException("The subject of the certificate cannot be read", e);
        }
        if (gevonden.size() != 1 || !gevonden.getFirst().matches("[0-9A-Z]{20}")) {
            throw new BadCredentialsException("The certificate names no single OIN of 20 characters");
        }
        return gevonden.getFirst();
    }
}
