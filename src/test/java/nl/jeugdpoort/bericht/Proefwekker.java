package nl.jeugdpoort.bericht;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** The way of a wake-up, that ends in a list. */
public final class Proefwekker implements AutoCloseable {

    /** What made each call, in order. */
    public final List<String> gewekt = new CopyOnWriteArrayList<>();

    private final DefaultCamelContext context = new DefaultCamelContext();

    public Proefwekker() {
        try {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:wek-verwerking")
                            .process(wek -> gewekt.add(wek.getMessage().getBody(String.class)));
                }
            });
        } catch (Exception e) {
            throw new AssertionError("Camel does not take the route", e);
        }
        context.start();
    }

    public ProducerTemplate camel() {
        return context.createProducerTemplate();
    }

    @Override
    public void close() {
        context.stop();
    }
}
