package nl.jeugdpoort.termijn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.jeugdpoort.toegang.Aanroeper;
import nl.jeugdpoort.toegang.Bladzijde;
import nl.jeugdpoort.toegang.Recht;
import org.springframework.stereotype.Component;

/** Terms as people look at them: the board, lists, and one term. Who may not see all, sees those of which it is a party. */
@Component
public class Termijninzage {

    /** So many terms of a party are shown in each part of the board. */
    static final int PER_VAK = 3;

    private final Bordlezer bord;
    private final Einddagen einddagen;
    private final Termijnlijst lijst;
    private final Termijnconfig config;
    private final Clock klok;

    Termijninzage(Bordlezer bord, Einddagen einddagen, Termijnlijst lijst, Termijnconfig config, Clock klok) {
        this.bord = bord;
        this.einddagen = einddagen;
        this.lijst = lijst;
        this.config = config;
        this.klok = klok;
    }

    /** What waits, one leaf of the parties for which it does. */
    public Bord bord(Termijnfilter filter, Aanroeper wie, Bladzijde blad) {
        Vakgrenzen grenzen = Vakgrenzen.op(klok.instant());
        List<String> partijen = partijen(wie);
        List<Bordlezer.Telling> tellingen = bord.tel(filter, partijen, grenzen);
        List<Bordlezer.Telling> hier =
                tellingen.stream().skip(blad.offset()).limit(blad.pageSize()).toList();
        Map<String, List<Termijn>> eerste =
                bord.eerste(hier.stream().map(Bordlezer.Telling::partij).toList(), filter, partijen, grenzen, PER_VAK);
        List<Termijnvak> vakken = List.of(Termijnvak.values());
        return new Bord(
                vakken.stream()
                        .map(vak -> tellingen.stream()
                                .mapToInt(telling -> telling.aantallen().get(vak.ordinal()))
                                .sum())
                        .toList(),
                Arrays.asList(vakken.stream().map(grenzen::laatsteDag).toArray(LocalDate[]::new)),
                tellingen.size(),
                hier.stream()
                        .map(telling -> regel(telling, eerste.getOrDefault(telling.partij(), List.of()), grenzen))
                        .toList());
    }

    private Bordregel regel(Bordlezer.Telling telling, List<Termijn> eerste, Vakgrenzen grenzen) {
        return new Bordregel(
                telling.partij(),
                Arrays.stream(Termijnvak.values())
                        .map(vak -> new Bordregel.Vak(
                                vak,
                                telling.aantallen().get(vak.ordinal()),
                                eerste.stream()
                                        .filter(t -> grenzen.van(t.grens().verlooptOp()) == vak)
                                        .map(config::overzicht)
                                        .toList()))
                        .toList());
    }

    /** One leaf of the terms that stand so: what waits by its last day, the rest newest first; one more than fits when there is more. */
    public List<TermijnOverzicht> lijst(Termijnkeuze keuze, Termijnfilter filter, Aanroeper wie, Bladzijde blad) {
        List<Termijn> gevonden = keuze.status() == null
                ? open(keuze.vak(), filter, partijen(wie), blad)
                : lijst.zoek(vraag(keuze.status(), filter, partijen(wie), blad));
        return gevonden.stream().map(config::overzicht).toList();
    }

    private List<Termijn> open(Termijnvak vak, Termijnfilter filter, List<String> partijen, Bladzijde blad) {
        Vakgrenzen grenzen = Vakgrenzen.op(klok.instant());
        return bord.open(
                filter,
                partijen,
                vak == null ? Vakgrenzen.NOOIT : grenzen.na(vak),
                vak == null ? Vakgrenzen.ALTIJD : grenzen.tot(vak),
                new Bordlezer.Blad(blad.offset(), blad.limiet()));
    }

    private static Termijnvraag vraag(
            TermijnStatus status, Termijnfilter filter, List<String> partijen, Bladzijde blad) {
        String partij = filter.aanZet() == null ? filter.wacht() : filter.aanZet();
        return new Termijnvraag(
                partijen == null && partij != null ? List.of(partij) : partijen,
                null,
                status,
                filter.soort(),
                filter.aanZet(),
                filter.wacht(),
                blad.offset(),
                blad.limiet());
    }

    /** One leaf of the terms of which this is the last day, dropped ones left out. */
    public List<TermijnOverzicht> op(LocalDate dag, Termijnfilter filter, Aanroeper wie, Bladzijde blad) {
        var vraag = new Einddagen.Vraag(
                filter, partijen(wie), Kalender.eindeVan(dag.minusDays(1)), Kalender.eindeVan(dag), klok.instant());
        return einddagen.van(vraag, new Bordlezer.Blad(blad.offset(), blad.limiet())).stream()
                .map(config::overzicht)
                .toList();
    }

    /** One term; empty when there is none that the caller may see. */
    public Optional<Termijndossier> dossier(long id, Aanroeper wie) {
        return lijst.vind(id)
                .filter(t ->
                        wie.ziet(t.start().deelnemer()) || wie.ziet(t.start().tegenpartij()))
                .map(t -> new Termijndossier(
                        config.overzicht(t), regel(t), t.isOpen(), t.grens().isVoorbij(klok.instant())));
    }

    /** An extended term runs by the first extension that its kind has. */
    private String regel(Termijn termijn) {
        Termijnsoort soort = config.regels().soortOfVervangen(termijn.paar().code());
        boolean verlengd =
                termijn.stand().verlengdOp() != null && !soort.verlengd().isEmpty();
        return verlengd
                ? soort.verlengd().getFirst().looptijd().zin()
                : soort.looptijd().zin();
    }

    /** The kinds of term that there are now. */
    public List<Soortnaam> soorten() {
        return config.regels().soorten().stream()
                .map(soort -> new Soortnaam(soort.code(), soort.naam()))
                .toList();
    }

    /** Today, in the Netherlands. */
    public LocalDate vandaag() {
        return Kalender.dagVan(klok.instant());
    }

    static List<String> partijen(Aanroeper wie) {
        return wie.mag(Recht.ALLES_ZIEN) ? null : List.copyOf(wie.namens());
    }
}
