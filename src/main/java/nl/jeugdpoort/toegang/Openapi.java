package nl.jeugdpoort.toegang;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI document; its body comes from the controllers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Toegangsinstellingen.class)
class Openapi {

    static final String WORTEL = "/api/v1";
    static final String ADRES = WORTEL + "/openapi.json";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Aanroeper.class, Bladzijde.class);
    }

    @Bean
    OpenAPI openapidocument(Toegangsinstellingen instellingen) {
        var contact = instellingen.contact();
        return new OpenAPI()
                .info(new Info()
                        .title("jeugdpoort")
                        .version(Koppen.API_VERSIE)
                        .description("Berichtenverkeer (iJw) en regionale samenwerking in de jeugdhulp.")
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2"))
                        .contact(new Contact()
                                .name(contact.naam())
                                .url(contact.url())
                                .email(contact.email())))
                .servers(List.of(new Server().url(instellingen.publiekAdres() + WORTEL)));
    }
}
