package nl.jeugdpoort.ingebouwd;

import java.util.Set;
import java.util.UUID;
import javax.security.auth.Subject;
import nl.jeugdpoort.deelnemer.Inlogcontrole;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;
import org.springframework.stereotype.Component;

/**
 * Who may do what on the built-in broker: a participant logs in with its code and password, sends to {@code jeugdpoort.in} and
 * reads {@code jeugdpoort.uit.{code}} of its own; the gateway itself may do everything.
 */
@Component
class Brokertoegang implements ActiveMQSecurityManager5 {

    /** Account of the gateway itself on its own broker; its password lives as long as the process. */
    static final String EIGEN = "jeugdpoort";

    private static final String IN = "jeugdpoort.in";
    private static final String UIT = "jeugdpoort.uit.";

    private final String eigenWachtwoord = UUID.randomUUID().toString();
    private final Inlogcontrole inlogcontrole;

    Brokertoegang(Inlogcontrole inlogcontrole) {
        this.inlogcontrole = inlogcontrole;
    }

    String eigenWachtwoord() {
        return eigenWachtwoord;
    }

    @Override
    public Subject authenticate(String naam, String wachtwoord, RemotingConnection verbinding, String domein) {
        if (!validateUser(naam, wachtwoord)) {
            return null;
        }
        Subject subject = new Subject();
        subject.getPrincipals().add(new UserPrincipal(naam));
        return subject;
    }

    @Override
    public boolean authorize(Subject subject, Set<Role> rollen, CheckType soort, String adres) {
        String naam = getUserFromSubject(subject);
        return EIGEN.equals(naam) || naam != null && magDeelnemer(naam, soort, adres);
    }

    private static boolean magDeelnemer(String naam, CheckType soort, String adres) {
        return switch (soort) {
            case SEND -> IN.equals(adres) || isAntwoordadres(adres);
            case CONSUME, BROWSE -> (UIT + naam).equals(zonderWachtrij(adres)) || isAntwoordadres(adres);
            case CREATE_DURABLE_QUEUE -> (UIT + naam).equals(zonderWachtrij(adres));
            case CREATE_ADDRESS -> (UIT + naam).equals(zonderWachtrij(adres)) || isAntwoordadres(adres);
            case CREATE_NON_DURABLE_QUEUE, DELETE_NON_DURABLE_QUEUE, DELETE_ADDRESS -> isAntwoordadres(adres);
            default -> false;
        };
    }

    @Override
    public boolean validateUser(String naam, String wachtwoord) {
        if (naam == null || wachtwoord == null) {
            return false;
        }
        return EIGEN.equals(naam) ? eigenWachtwoord.equals(wachtwoord) : inlogcontrole.klopt(naam, wachtwoord);
    }

    @Override
    public boolean validateUserAndRole(String naam, String wachtwoord, Set<Role> rollen, CheckType soort) {
        return validateUser(naam, wachtwoord) && EIGEN.equals(naam);
    }

    @Override
    public String getUserFromSubject(Subject subject) {
        return subject == null
                ? null
                : subject.getPrincipals(UserPrincipal.class).stream()
                        .map(UserPrincipal::getName)
                        .findFirst()
                        .orElse(null);
    }

    /** Artemis names a queue check {@code address.queue} with the two parts joined by two colons or a dot. */
    private static String zonderWachtrij(String adres) {
        int scheiding = adres.indexOf("::");
        return scheiding < 0 ? adres : adres.substring(0, scheiding);
    }

    /** Temporary queues have a UUID as name; nobody can guess another's. */
    private static boolean isAntwoordadres(String adres) {
        return zonderWachtrij(adres).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
