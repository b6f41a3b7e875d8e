package nl.jeugdpoort.toets.schema;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which elements of one kind of message fill the header, the facts and the BSNs; a kind of listener. */
final class Kopregels implements Luisteraar.Soort {

    final String standaard;
    final String berichtsoort;
    final String antwoordOp;
    private final Map<Element, Set<Kopveld>> kopvelden = new HashMap<>();
    private final Map<Element, Productveld> productvelden = new HashMap<>();
    private final Set<String> producten;
    private final String bsn;
    private final String retourcode;

    Kopregels(Standaard standaard, String berichtsoort, Element wortel) {
        this.standaard = standaard.standaard();
        this.berichtsoort = berichtsoort;
        this.antwoordOp = standaard.berichten().get(berichtsoort).antwoordOp();
        this.producten = Set.copyOf(standaard.product().elementen());
        this.bsn = standaard.bsn();
        this.retourcode = standaard.retourcode();
        String vorm = standaard.berichten().get(berichtsoort).vorm();
        standaard
                .vormen()
                .get(vorm)
                .forEach((veld, pad) -> kopvelden
                        .computeIfAbsent(zoek(wortel, pad), e -> EnumSet.noneOf(Kopveld.class))
                        .add(veld));
        productvelden(wortel, standaard.product());
    }

    private static Element zoek(Element wortel, String pad) {
        Element hier = wortel;
        for (String naam : pad.split("/")) {
            Element ouder = hier;
            hier = ouder.kinderen().stream()
                    .filter(e -> e.naam.equals(naam))
                    .findFirst()
                    .orElseThrow(() -> new XsdFout(ouder.ruimte + ": " + pad + " van standaard.yaml bestaat niet"));
        }
        return hier;
    }

    private void productvelden(Element element, Standaard.Productregels regels) {
        if (isProduct(element)) {
            regels.velden()
                    .forEach((veld, namen) -> namen.stream()
                            .flatMap(n -> Arrays.stream(element.kinderen).filter(e -> e.naam.equals(n)))
                            .findFirst()
                            .ifPresent(e -> productvelden.put(e, veld)));
        }
        List.of(element.kinderen).forEach(e -> productvelden(e, regels));
    }

    @Override
    public boolean volgt(Element element) {
        return kopvelden.containsKey(element)
                || productvelden.containsKey(element)
                || isProduct(element)
                || isBsn(element)
                || isRetourcode(element);
    }

    @Override
    public Luisteraar nieuw(Luisteraar.Bevindingen uit) {
        return new Kopverzamelaar(this);
    }

    Set<Kopveld> kopvelden(Element element) {
        return kopvelden.getOrDefault(element, Set.of());
    }

    Productveld productveld(Element element) {
        return productvelden.get(element);
    }

    boolean isProduct(Element element) {
        return !element.isWaarde() && producten.contains(element.naam);
    }

    boolean isBsn(Element element) {
        return element.type().equals(bsn);
    }

    boolean isRetourcode(Element element) {
        return element.type().equals(retourcode);
    }
}
