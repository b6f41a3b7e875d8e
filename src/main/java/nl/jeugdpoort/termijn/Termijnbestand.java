package nl.jeugdpoort.termijn;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdpoort.instelling.Ingelezen;
import nl.jeugdpoort.instelling.Instelfout;

/** The file {@code termijnen.yaml}. */
record Termijnbestand(@NotNull(message = "ontbreekt") List<@Valid Termijnsoort> termijnen) {

    /** What is wrong between the terms, or between the fields of one. */
    static List<Instelfout> toets(Ingelezen<Termijnbestand> gelezen) {
        var termijnen = gelezen.waarde().termijnen();
        var codes = new HashSet<String>();
        return IntStream.range(0, termijnen.size())
                .boxed()
                .flatMap(i -> {
                    var termijn = termijnen.get(i);
                    var plek = "termijnen[" + i + "].";
                    var dubbel = codes.add(termijn.code())
                            ? Stream.<Instelfout>empty()
                            : Stream.of(gelezen.fout(plek + "code", termijn.code() + " komt twee keer voor"));
                    var zonderPartij = termijn.start() == null || termijn.verantwoordelijk() != null
                            ? Stream.<Instelfout>empty()
                            : Stream.of(
                                    gelezen.fout(plek + "verantwoordelijk", "ontbreekt: kies afzender of ontvanger"));
                    return Stream.concat(dubbel, zonderPartij);
                })
                .toList();
    }
}
