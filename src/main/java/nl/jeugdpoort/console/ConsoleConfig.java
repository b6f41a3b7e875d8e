package nl.jeugdpoort.console;

import java.time.Duration;
import nl.jeugdpoort.toegang.Inlogwegen;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The stylesheet under {@code /stijl/} and htmx under {@code /script/}, which a browser may keep for an hour, and the headers of pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Thema.class)
class ConsoleConfig implements WebMvcConfigurer {

    /** As in pom.xml. */
    private static final String[] SCRIPTS = {
        "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/",
        "classpath:/META-INF/resources/webjars/htmx-ext-sse/2.2.2/"
    };

    private static final Duration BEWAREN = Duration.ofHours(1);

    private final Inlogwegen wegen;

    ConsoleConfig(Inlogwegen wegen) {
        this.wegen = wegen;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry register) {
        register.addResourceHandler("/stijl/**")
                .addResourceLocations("classpath:/stijl/")
                .setCacheControl(CacheControl.maxAge(BEWAREN).cachePublic());
        register.addResourceHandler("/script/**")
                .addResourceLocations(SCRIPTS)
                .setCacheControl(CacheControl.maxAge(BEWAREN).cachePublic());
    }

    @Override
    public void addInterceptors(InterceptorRegistry register) {
        register.addInterceptor(new Paginakoppen(wegen));
    }
}
