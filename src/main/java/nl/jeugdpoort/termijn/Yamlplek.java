package nl.jeugdpoort.termijn;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Where in a YAML file a binding error is. Jackson knows the path but only the line at which an object ends, so the line is looked
 * up again by the path.
 */
record Yamlplek(int regel, String veld, String melding) {

    static Yamlplek van(JsonMappingException fout, String tekst) {
        var pad = new ArrayList<String>();
        fout.getPath()
                .forEach(stap ->
                        pad.add(stap.getFieldName() == null ? "[" + stap.getIndex() + "]" : stap.getFieldName()));
        var melding = fout.getOriginalMessage();
        if (fout.getCause() instanceof VeldFout veldFout) {
            pad.addAll(List.of(veldFout.veld().replace("[", ".[").split("\\.")));
            melding = veldFout.getMessage();
        }
        var wortel = new Yaml(new LoaderOptions()).compose(new StringReader(tekst));
        return new Yamlplek(regel(wortel, pad), String.join(".", pad).replace(".[", "["), melding);
    }

    /** The line of the deepest part of the path that is in the file, from 1. */
    private static int regel(Node wortel, List<String> pad) {
        var knoop = wortel;
        int regel = 1;
        for (var stap : pad) {
            if (knoop instanceof SequenceNode rij && stap.startsWith("[")) {
                knoop = rij.getValue().get(Integer.parseInt(stap.substring(1, stap.length() - 1)));
                regel = knoop.getStartMark().getLine() + 1;
            } else if (knoop instanceof MappingNode vak) {
                var paar = vak.getValue().stream()
                        .filter(p -> p.getKeyNode() instanceof ScalarNode naam
                                && naam.getValue().equals(stap))
                        .findFirst();
                if (paar.isEmpty()) {
                    return regel;
                }
                knoop = paar.get().getValueNode();
                regel = paar.get().getKeyNode().getStartMark().getLine() + 1;
            }
        }
        return regel;
    }
}
