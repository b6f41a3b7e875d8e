package nl.jeugdpoort.instelling;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the files of one config folder, once; collects every error until {@link #controleer()} throws them together. */
public final class Instellingenlezer {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private final Path map;
    private final UnaryOperator<String> omgeving;
    private final Set<Path> geheimen = new HashSet<>();
    private final List<Instelfout> fouten = new ArrayList<>();

    /**
     * @param map the config folder
     * @param omgeving gives an environment variable, null when not set
     */
    public Instellingenlezer(Path map, UnaryOperator<String> omgeving) {
        this.map = map;
        this.omgeving = omgeving;
    }

    /** Reads one file into a record; empty when it has errors, which are kept. */
    public <T extends Record> Optional<Ingelezen<T>> lees(String bestand, Class<T> soort) {
        Node node = ontleed(bestand);
        if (node == null) {
            return Optional.empty();
        }
        var lezing = new Yamlrecord(bestand, new Yamlwaarde(map, omgeving, geheimen));
        T waarde = soort.cast(lezing.lees(node, soort, false, ""));
        var ingelezen = new Ingelezen<>(bestand, waarde, Map.copyOf(lezing.regels));
        List<Instelfout> gevonden = new ArrayList<>(lezing.fouten);
        if (waarde != null) {
            VALIDATOR.validate(waarde).stream()
                    .map(schending -> fout(ingelezen, schending))
                    .filter(fout -> gevonden.stream().noneMatch(f -> f.veld().equals(fout.veld())))
                    .forEach(gevonden::add);
        }
        fouten.addAll(gevonden);
        return gevonden.isEmpty() && waarde != null ? Optional.of(ingelezen) : Optional.empty();
    }

    /** Reads every {@code *.yaml} of a subfolder, by name; a folder that is missing is an error. */
    public <T extends Record> List<Ingelezen<T>> leesAlle(String submap, Class<T> soort) {
        try (Stream<Path> bestanden = Files.list(map.resolve(submap))) {
            return bestanden
                    .map(pad -> pad.getFileName().toString())
                    .filter(naam -> naam.endsWith(".yaml") || naam.endsWith(".yml"))
                    .sorted()
                    .flatMap(naam -> lees(submap + "/" + naam, soort).stream())
                    .toList();
        } catch (IOException e) {
            voegToe(new Instelfout(submap, 1, "", "deze map ontbreekt of is niet te lezen in " + map));
            return List.of();
        }
    }

    public boolean heeftFouten() {
        return !fouten.isEmpty();
    }

    /** Keeps an error that the caller found. */
    public void voegToe(Instelfout fout) {
        fouten.add(fout);
    }

    /**
     * Ends the reading.
     *
     * @throws OngeldigeInstellingen when there was any error
     */
    public void controleer() {
        if (!fouten.isEmpty()) {
            throw new OngeldigeInstellingen(fouten.stream()
                    .sorted(Comparator.comparing(Instelfout::bestand).thenComparing(Instelfout::regel))
                    .toList());
        }
    }

    /** Files outside the YAML that gave a secret; a change of one is a change of the configuration. */
    public Set<Path> geheimen() {
        return Set.copyOf(geheimen);
    }

    private Node ontleed(String bestand) {
        try {
            Node node = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .compose(new StringReader(Files.readString(map.resolve(bestand))));
            if (node == null) {
                voegToe(new Instelfout(bestand, 1, "", "het bestand is leeg"));
            }
            return node;
        } catch (CharacterCodingException e) {
            voegToe(new Instelfout(bestand, 1, "", "het bestand is geen UTF-8"));
        } catch (IOException e) {
            voegToe(new Instelfout(bestand, 1, "", "het bestand ontbreekt of is niet te lezen in " + map));
        } catch (MarkedYAMLException e) {
            int regel = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            voegToe(new Instelfout(bestand, regel, "", "dit is geen geldige YAML (" + e.getProblem() + ")"));
        } catch (YAMLException e) {
            voegToe(new Instelfout(bestand, 1, "", "dit is geen geldige YAML (" + e.getMessage() + ")"));
        }
        return null;
    }

    private static Instelfout fout(Ingelezen<?> ingelezen, ConstraintViolation<?> schending) {
        String veld = Stream.of(schending.getPropertyPath().toString().split("\\."))
                .map(deel -> deel.replaceAll("<[a-z ]+>", ""))
                .filter(deel -> !deel.isEmpty())
                .map(Naam::kebab)
                .collect(Collectors.joining("."));
        return ingelezen.fout(veld, schending.getMessage());
    }
}
