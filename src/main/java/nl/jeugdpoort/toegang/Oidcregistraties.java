package nl.jeugdpoort.toegang;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** Fetches what a provider says of itself when it is first needed, each by itself: one that is away holds nobody else up. */
final class Oidcregistraties implements ClientRegistrationRepository {

    private final OAuth2ClientProperties instellingen;
    private final Map<String, ClientRegistration> bekend = new ConcurrentHashMap<>();

    Oidcregistraties(OAuth2ClientProperties instellingen) {
        this.instellingen = instellingen;
    }

    @Override
    public ClientRegistration findByRegistrationId(String id) {
        if (!instellingen.getRegistration().containsKey(id)) {
            return null;
        }
        ClientRegistration eerder = bekend.get(id);
        return eerder == null ? haal(id) : eerder;
    }

    private ClientRegistration haal(String id) {
        var alleenDeze = new OAuth2ClientProperties();
        alleenDeze.getRegistration().put(id, instellingen.getRegistration().get(id));
        alleenDeze.getProvider().putAll(instellingen.getProvider());
        ClientRegistration nieuw = new OAuth2ClientPropertiesMapper(alleenDeze)
                .asClientRegistrations()
                .get(id);
        bekend.put(id, nieuw);
        return nieuw;
    }
}
