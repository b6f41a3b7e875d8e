package nl.jeugdpoort.toegang;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Adds to every operation what holds for all: paths below the server address, problems as errors, the version header, login. */
@Component
class OpenapiAanvulling implements OpenApiCustomizer {

    private static final Set<HttpMethod> MET_LICHAAM = Set.of(HttpMethod.PUT, HttpMethod.POST, HttpMethod.PATCH);
    private static final String SCHEMA = "Probleem";
    private static final String BASIC = "basic";
    private static final String CERTIFICAAT = "certificaat";

    @Override
    public void customise(OpenAPI document) {
        ModelConverters.getInstance().read(Probleem.class).forEach(document.getComponents()::addSchemas);
        document.getComponents()
                .addSecuritySchemes(
                        BASIC,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                .addSecuritySchemes(CERTIFICAAT, new SecurityScheme().type(SecurityScheme.Type.MUTUALTLS));
        document.addSecurityItem(new SecurityRequirement().addList(BASIC))
                .addSecurityItem(new SecurityRequirement().addList(CERTIFICAAT));
        Paths paden = new Paths();
        document.getPaths().forEach((pad, inhoud) -> paden.addPathItem(pad.substring(Openapi.WORTEL.length()), inhoud));
        document.setPaths(paden);
        paden.forEach(OpenapiAanvulling::vulAan);
    }

    private static void vulAan(String pad, PathItem inhoud) {
        inhoud.readOperationsMap().forEach((methode, operatie) -> {
            boolean invoer = MET_LICHAAM.contains(methode) || operatie.getParameters() != null;
            if (invoer) {
                probleem(operatie, 400);
            }
            if (pad.contains("{")) {
                probleem(operatie, 404);
            }
            if (operatie.getRequestBody() != null) {
                probleem(operatie, 413);
                probleem(operatie, 415);
            }
            probleem(operatie, 401);
            probleem(operatie, 403);
            probleem(operatie, 500);
            operatie.getResponses().forEach(OpenapiAanvulling::metProbleem);
            operatie.getResponses().values().forEach(OpenapiAanvulling::metVersie);
        });
    }

    private static void probleem(Operation operatie, int status) {
        operatie.getResponses()
                .computeIfAbsent(
                        Integer.toString(status),
                        s -> antwoord(Probleem.van(status).title()));
    }

    private static ApiResponse antwoord(String titel) {
        return new ApiResponse().description(titel).content(probleem());
    }

    /** A refusal that an operation names itself, without saying how it looks. */
    private static void metProbleem(String status, ApiResponse antwoord) {
        if (status.matches("[45]..") && antwoord.getContent() == null) {
            antwoord.setContent(probleem());
        }
    }

    private static Content probleem() {
        var schema = new Schema<>().$ref("#/components/schemas/" + SCHEMA);
        return new Content().addMediaType(Probleem.SOORT.toString(), new MediaType().schema(schema));
    }

    private static void metVersie(ApiResponse antwoord) {
        var versie = new Header().description("Volledige versie van de API").schema(new StringSchema());
        antwoord.setHeaders(new LinkedHashMap<>(antwoord.getHeaders() == null ? Map.of() : antwoord.getHeaders()));
        antwoord.addHeaderObject("API-Version", versie);
    }
}
