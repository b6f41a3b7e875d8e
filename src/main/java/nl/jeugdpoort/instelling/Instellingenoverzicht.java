package nl.jeugdpoort.instelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The settings of the gateway and of what it stands on, with where each comes from and without secrets. */
@Component
public class Instellingenoverzicht {

    private static final List<ConfigurationPropertyName> GROEPEN = Stream.of("jeugdpoort", "server", "spring")
            .map(ConfigurationPropertyName::of)
            .toList();

    private final ConfigurableEnvironment omgeving;
    private final Set<ConfigurationPropertyName> bekend;

    Instellingenoverzicht(ConfigurableEnvironment omgeving) {
        this.omgeving = omgeving;
        this.bekend = bekend();
    }

    /** Every setting that is given anywhere, by name. */
    public List<Instelwaarde> alle() {
        Set<ConfigurationPropertyName> namen = new TreeSet<>(bekend);
        bronnen().forEach(bron -> namen.addAll(namen(bron)));
        return namen.stream().flatMap(naam -> waarde(naam).stream()).toList();
    }

    private Stream<ConfigurationPropertySource> bronnen() {
        return StreamSupport.stream(ConfigurationPropertySources.get(omgeving).spliterator(), false);
    }

    private static Set<ConfigurationPropertyName> namen(ConfigurationPropertySource bron) {
        return bron instanceof IterableConfigurationPropertySource namen
                ? namen.stream()
                        .filter(naam -> GROEPEN.stream().anyMatch(groep -> groep.isAncestorOf(naam)))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private Optional<Instelwaarde> waarde(ConfigurationPropertyName naam) {
        return bronnen()
                .map(bron -> bron.getConfigurationProperty(naam))
                .filter(gevonden -> gevonden != null)
                .findFirst()
                .map(gevonden -> waarde(naam, gevonden));
    }

    private Instelwaarde waarde(ConfigurationPropertyName naam, ConfigurationProperty gevonden) {
        String tekst = String.valueOf(gevonden.getValue());
        return new Instelwaarde(
                naam.toString(),
                Geheimmasker.toon(naam.toString(), tekst, bekend.contains(naam)),
                Herkomst.van(gevonden));
    }

    /** The names in the file that comes with the gateway. */
    private static Set<ConfigurationPropertyName> bekend() {
        try {
            return new YamlPropertySourceLoader()
                    .load("meegeleverd", new ClassPathResource("config/application.yaml")).stream()
                            .map(bron -> (EnumerablePropertySource<?>) bron)
                            .flatMap(bron -> Stream.of(bron.getPropertyNames()))
                            .map(naam -> ConfigurationPropertyName.adapt(naam, '.'))
                            .filter(naam -> GROEPEN.stream().anyMatch(groep -> groep.isAncestorOf(naam)))
                            .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The packaged settings cannot be read", e);
        }
    }
}
