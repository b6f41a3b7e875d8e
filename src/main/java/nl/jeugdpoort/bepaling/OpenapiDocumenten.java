package nl.jeugdpoort.bepaling;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Puts the JSON form of the documents among the schemas of the OpenAPI document, with the forms and lengths of their rules. */
@Component
class OpenapiDocumenten implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        List.of(Bepaling.class, Aanmeldformulier.class)
                .forEach(soort ->
                        ModelConverters.getInstance().readAll(soort).forEach(document.getComponents()::addSchemas));
    }
}
