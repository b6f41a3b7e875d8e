package nl.jeugdpoort.toegang;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Documents the body of every operation that takes a message in XML and nothing else: it reads the stream itself, so that no parameter tells. */
@Component
class OpenapiBericht implements OperationCustomizer {

    private static final String XML = org.springframework.http.MediaType.APPLICATION_XML_VALUE;

    @Override
    public Operation customize(Operation operatie, HandlerMethod methode) {
        PostMapping post = methode.getMethodAnnotation(PostMapping.class);
        if (post != null && List.of(post.consumes()).equals(List.of(XML))) {
            operatie.setRequestBody(new RequestBody()
                    .required(true)
                    .description("Het kale bericht, hoogstens 25 MB")
                    .content(new Content()
                            .addMediaType(XML, new MediaType().schema(new StringSchema().format("binary")))));
        }
        return operatie;
    }
}
