package nl.jeugdpoort.termijn;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.termijn.Termijnregels.Paar;
import org.springframework.stereotype.Component;

/** The engine: reads the terms that a call touches in one query, changes them in memory, and writes them back in two batches. */
@Component
class Termijnverwerking implements Termijnen {

    private final TermijnStore store;
    private final Termijnconfig config;
    private final Termijnsignalen signalen;
    private final Standaardmappen standaarden;

    Termijnverwerking(TermijnStore store, Termijnconfig config, Termijnsignalen signalen, Standaardmappen standaarden) {
        this.store = store;
        this.config = config;
        this.signalen = signalen;
        this.standaarden = standaarden;
    }

    @Override
    public void verwerk(List<Bericht> berichten) {
        var regels = config.regels();
        var werk = berichten.stream()
                .map(bericht -> new Berichtwerk(bericht, regels.stappen(bericht).toList(), geenAfkeuring(bericht)))
                .filter(Berichtwerk::doetIets)
                .toList();
        var paren = new HashSet<Paar>();
        var afgekeurd = new HashSet<UUID>();
        for (var een : werk) {
            een.stappen().forEach(stap -> paren.add(stap.paar()));
            een.afgekeurdHeenbericht().ifPresent(afgekeurd::add);
        }
        opBlad(paren, afgekeurd, blad -> werk.forEach(een -> een.doe(blad, config.kalender())));
    }

    private Set<String> geenAfkeuring(Bericht bericht) {
        return standaarden
                .zoek(bericht.kop().standaard())
                .map(standaard -> standaard.retourcodes().geenAfkeuring())
                .orElse(Set.of());
    }

    @Override
    public void start(String code, String sleutel, Start start) {
        var paar = new Paar(code, sleutel);
        var soort = config.regels().soort(code);
        var op = Kalender.dagVan(start.op());
        var dagtekening = start.dagtekening() == null ? op : start.dagtekening();
        var dagen = new Vanaf.Dagen(op, dagtekening, start.begin(), start.einde());
        var grens = soort.looptijd()
                .grens(dagen, config.kalender())
                .orElseThrow(
                        () -> new IllegalArgumentException("Termijn " + code + " telt vanaf een dag die ontbreekt"));
        var begin =
                new Termijn.Start(start.berichtId(), start.deelnemer(), start.tegenpartij(), start.op(), dagtekening);
        opBlad(Set.of(paar), Set.of(), blad -> Termijnstappen.start(blad, paar, soort, begin, grens));
    }

    @Override
    public void haal(String code, String sleutel, Instant op, UUID berichtId) {
        var paar = new Paar(code, sleutel);
        opBlad(
                Set.of(paar),
                Set.of(),
                blad -> blad.vind(paar)
                        .filter(Termijn::isOpen)
                        .ifPresent(t -> blad.wijzig(paar, termijn -> termijn.gehaald(op, berichtId, termijn.grens()))));
    }

    @Override
    public void laatVervallen(String code, String sleutel) {
        var paar = new Paar(code, sleutel);
        opBlad(Set.of(paar), Set.of(), blad -> Termijnstappen.vervalt(blad, paar));
    }

    @Override
    public void geweigerd(UUID berichtId) {
        opBlad(Set.of(), Set.of(berichtId), blad -> Termijnstappen.afgekeurd(blad, berichtId));
    }

    @Override
    public boolean kent(String code) {
        return config.regels().kent(code);
    }

    @Override
    public List<TermijnOverzicht> met(Collection<Termijnsleutel> sleutels) {
        return sleutels.isEmpty()
                ? List.of()
                : store.met(sleutels).stream().map(config::overzicht).toList();
    }

    @Override
    public List<TermijnOverzicht> bij(UUID berichtId) {
        return store.bij(berichtId).stream().map(config::overzicht).toList();
    }

    private void opBlad(Set<Paar> paren, Set<UUID> afgekeurd, Consumer<Werkblad> werk) {
        if (paren.isEmpty() && afgekeurd.isEmpty()) {
            return;
        }
        var blad = new Werkblad(store.pak(paren, afgekeurd));
        werk.accept(blad);
        store.voegToe(blad.nieuw().stream().map(rij -> rij.nu).toList());
        store.wijzig(blad.gewijzigd().stream().map(rij -> rij.nu).toList());
        signalen.verwerk(blad, config.regels());
    }
}
