package nl.jeugdpoort.toets.schema;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.jeugdpoort.standaard.Kopveld;
import nl.jeugdpoort.standaard.Productveld;
import nl.jeugdpoort.standaard.Standaard;

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
        this.standaard = standaard.naam();
        this.berichtsoort = berichtsoort;
        this.antwoordOp = standaard.berichten().get(berichtsoort).antwoordOp();
        this.producten = Set.copyOf(standaard.product().elementen());
        this.bsn = standaard.weergave().bsn();
        this.retourcode = standaard.retourcodes().type();
        standaard
                .kop(berichtsoort)
                .forEach((veld, pad) -> kopvelden
                        .computeIfAbsent(verplicht(wortel, pad), e -> EnumSet.noneOf(Kopveld.class))
                        .add(veld));
        productvelden(wortel, standaard.product());
    }

    private static Element verplicht(Element wortel, String pad) {
        return zoek(wortel, pad)
                .orElseThrow(() -> new XsdFout(wortel.ruimte + ": " + pad + " van standaard.yaml bestaat niet"));
    }

    private static Optional<Element> zoek(Element boven, String pad) {
        Optional<Element> hier = Optional.of(boven);
        for (String naam : pad.split("/")) {
            hier = hier.flatMap(ouder ->
                    ouder.kinderen().stream().filter(e -> e.naam.equals(naam)).findFirst());
        }
        return hier;
    }

    private void productvelden(Element element, Standaard.Productregels regels) {
        if (isProduct(element)) {
            regels.velden()
                    .forEach((veld, paden) -> paden.stream()
                            .flatMap(pad -> zoek(element, pad).stream())
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
