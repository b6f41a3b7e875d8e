package nl.jeugdpoort.toegang;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every controller may take as an argument: {@link Aanroeper} and {@link Bladzijde}. */
@Configuration(proxyBeanMethods = false)
class Argumenten implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> lezers) {
        lezers.add(new Aanroeperlezer());
        lezers.add(new Bladzijdelezer());
    }
}
