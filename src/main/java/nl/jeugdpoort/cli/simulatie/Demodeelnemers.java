package nl.jeugdpoort.cli.simulatie;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The participants that come with the gateway and have a postbus, so that a simulator can play them. */
public record Demodeelnemers(List<Demodeelnemer> alle) {

    /**
     * @param zelf whether it answers heenberichten itself
     */
    record Demodeelnemer(String code, boolean zelf) {}

    /** Reads them from the packaged configuration, in the order of their codes. */
    public static Demodeelnemers meegeleverd() {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        List<Demodeelnemer> alle = new ArrayList<>();
        try {
            for (Resource bestand :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:config/deelnemers/*.yaml")) {
                lees(yaml, bestand, alle);
            }
        } catch (IOException e) {
            throw new Simulatiefout("De meegeleverde deelnemers zijn niet te lezen. Noem ze met --deelnemers.", e);
        }
        alle.sort(Comparator.comparing(Demodeelnemer::code));
        return new Demodeelnemers(List.copyOf(alle));
    }

    public List<String> codes() {
        return alle.stream().map(Demodeelnemer::code).toList();
    }

    /** Codes of those that answer heenberichten themselves. */
    public Set<String> zelf() {
        return alle.stream()
                .filter(Demodeelnemer::zelf)
                .map(Demodeelnemer::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void lees(ObjectMapper yaml, Resource bestand, List<Demodeelnemer> alle) throws IOException {
        try (InputStream in = bestand.getInputStream()) {
            JsonNode inhoud = yaml.readTree(in);
            if ("postbus".equals(inhoud.path("uit").asText())) {
                alle.add(new Demodeelnemer(
                        inhoud.path("code").asText(),
                        "zelf".equals(inhoud.path("retour").asText())));
            }
        }
    }
}
