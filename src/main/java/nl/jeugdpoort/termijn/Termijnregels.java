package nl.jeugdpoort.termijn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.bericht.Feiten.Product;
import nl.jeugdpoort.termijn.Termijnsoort.Verlenging;

/** The content of {@code config/termijnen.yaml}, with what each kind of message does at hand. */
final class Termijnregels {

    private final Map<String, Termijnsoort> perCode = new LinkedHashMap<>();
    private final Map<Doel, Map<String, List<Werking>>> werkingen = new HashMap<>();

    Termijnregels(List<Termijnsoort> soorten) {
        soorten.forEach(soort -> {
            perCode.put(soort.code(), soort);
            ontsluit(soort);
        });
    }

    boolean kent(String code) {
        return perCode.containsKey(code);
    }

    /** Every kind of term, in the order of the file. */
    List<Termijnsoort> soorten() {
        return List.copyOf(perCode.values());
    }

    /** The term with this code. Throws IllegalArgumentException when the configuration has none. */
    Termijnsoort soort(String code) {
        var soort = perCode.get(code);
        if (soort == null) {
            throw new IllegalArgumentException("Termijn " + code + " staat niet in termijnen.yaml");
        }
        return soort;
    }

    /** The term with this code; one without signals when it was taken out of the configuration while terms ran. */
    Termijnsoort soortOfVervangen(String code) {
        var soort = perCode.get(code);
        return soort != null ? soort : Termijnsoort.vervangen(code);
    }

    /** What a message does to terms, in the order in which it is to be done. */
    Stream<Stap> stappen(Bericht bericht) {
        return Stream.of(Doel.values())
                .flatMap(doel ->
                        werkingen
                                .getOrDefault(doel, Map.of())
                                .getOrDefault(bericht.kop().berichtsoort(), List.of())
                                .stream())
                .flatMap(werking -> werking.bij()
                        .regels(bericht)
                        .map(regel ->
                                new Stap(werking, new Paar(werking.soort().code(), regel.sleutel()), regel.product())));
    }

    private void ontsluit(Termijnsoort soort) {
        if (soort.start() != null) {
            ontsluit(Doel.START, soort, soort.start(), soort.looptijd());
        }
        soort.gehaald().forEach(bij -> ontsluit(Doel.GEHAALD, soort, bij, soort.looptijd()));
        for (Verlenging verlenging : soort.verlengd()) {
            ontsluit(Doel.VERLENGD, soort, verlenging.bij(), verlenging.looptijd());
        }
        soort.vervalt().forEach(bij -> ontsluit(Doel.VERVALT, soort, bij, soort.looptijd()));
    }

    private void ontsluit(Doel doel, Termijnsoort soort, Aanleiding bij, Looptijd looptijd) {
        var perBerichtsoort = werkingen.computeIfAbsent(doel, d -> new HashMap<>());
        bij.soorten()
                .forEach(berichtsoort -> perBerichtsoort
                        .computeIfAbsent(berichtsoort, b -> new ArrayList<>())
                        .add(new Werking(doel, soort, bij, looptijd)));
    }

    /** What a message can do to a term; a message does all of the first before the second, and so on. */
    enum Doel {
        START,
        VERLENGD,
        GEHAALD,
        VERVALT
    }

    /** One thing that a kind of message does to one kind of term. */
    record Werking(Doel doel, Termijnsoort soort, Aanleiding bij, Looptijd looptijd) {}

    /** What identifies a term that has not been dropped. */
    record Paar(String code, String sleutel) {}

    /** One thing that one message does to one term. */
    record Stap(Werking werking, Paar paar, Product product) {

        /** Whether it may come before the start of its term: an answer can, a message that answers for itself cannot. */
        boolean kanVooruit() {
            return werking.doel() == Doel.GEHAALD && werking.bij().per() != Sleutel.BERICHT;
        }
    }
}
