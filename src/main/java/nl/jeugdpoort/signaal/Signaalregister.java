package nl.jeugdpoort.signaal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Records signals, each with the ways by which it is to be sent. */
@Component
class Signaalregister implements Signalen, Meldingen {

    private final SignaalStore store;
    private final List<Kanaal> kanalen;
    private final Clock klok;

    Signaalregister(SignaalStore store, List<Kanaal> kanalen, Clock klok) {
        this.store = store;
        this.kanalen = List.copyOf(kanalen);
        this.klok = klok;
    }

    @Override
    public void meld(String soort, String deelnemer, UUID berichtId, String tekst) {
        meld(List.of(new Melding(soort, deelnemer, berichtId, null, tekst)));
    }

    @Override
    public void meld(List<Melding> meldingen) {
        if (!meldingen.isEmpty()) {
            var nieuw = meldingen.stream().map(this::nieuw).toList();
            store.voegToe(nieuw, klok.instant());
            nieuw.stream()
                    .filter(een ->
                            Signaalinstellingen.kennisgeving(een.melding().soort()))
                    .forEach(een -> store.voegAbonneesToe(een.id(), een.melding()));
        }
    }

    @Override
    public void beeindig(Collection<String> onderwerpen) {
        if (!onderwerpen.isEmpty()) {
            store.beeindig(onderwerpen, klok.instant());
        }
    }

    private SignaalStore.Nieuw nieuw(Melding melding) {
        var langs = kanalen.stream()
                .filter(kanaal -> kanaal.wil(melding.soort()))
                .map(Kanaal::naam)
                .toList();
        return new SignaalStore.Nieuw(UUID.randomUUID(), melding, langs);
    }
}
