package nl.jeugdpoort.toegang;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Documents the paging parameters of every operation that takes a {@link Bladzijde}. */
@Component
class OpenapiBladzijde implements OperationCustomizer {

    @Override
    public Operation customize(Operation operatie, HandlerMethod methode) {
        boolean bladert = Arrays.asList(methode.getMethod().getParameterTypes()).contains(Bladzijde.class);
        if (bladert) {
            operatie.addParametersItem(parameter("page", "Bladzijde, vanaf 1", getal(1, Bladzijdelezer.VERSTE)));
            operatie.addParametersItem(
                    parameter("pageSize", "Aantal per bladzijde", getal(Bladzijde.STANDAARD, Bladzijde.HOOGSTENS)));
        }
        return operatie;
    }

    private static Schema<?> getal(int standaard, int hoogstens) {
        Schema<?> schema = new IntegerSchema();
        schema.setMinimum(BigDecimal.ONE);
        schema.setMaximum(BigDecimal.valueOf(hoogstens));
        schema.setDefault(standaard);
        return schema;
    }

    private static QueryParameter parameter(String naam, String uitleg, Schema<?> schema) {
        return (QueryParameter)
                new QueryParameter().name(naam).description(uitleg).schema(schema);
    }
}
