package nl.jeugdpoort.cli.scenario;

import java.util.List;

/** The log of who got to see the persons of the case. */
final class Inzagenieuws implements Nieuws {

    private final Zaakbeeld beeld;
    private int gezien;

    Inzagenieuws(Zaakbeeld beeld) {
        this.beeld = beeld;
    }

    @Override
    public List<String> sindsdien() {
        var nieuw = beeld.inzages().stream().skip(gezien).toList();
        gezien += nieuw.size();
        return nieuw.stream()
                .map(inzage -> "inzage in de personen vastgelegd, voor %s: %s"
                        .formatted(
                                Partijen.naam(inzage.path("aan").asText()),
                                inzage.path("reden").asText()))
                .toList();
    }
}
