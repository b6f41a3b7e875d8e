package nl.jeugdpoort.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.register.opslag.DeclaratieStore;
import nl.jeugdpoort.register.opslag.IngelezenStore;
import nl.jeugdpoort.register.opslag.LeveringStore;
import nl.jeugdpoort.register.opslag.Sloten;
import nl.jeugdpoort.register.opslag.ToewijzingStore;
import nl.jeugdpoort.register.opslag.VerzoekStore;
import org.springframework.stereotype.Component;

/** The registers in the database. Every method is part of the caller's transaction. */
@Component
public class Registers {

    private final Sloten sloten;
    private final ToewijzingStore toewijzingen;
    private final LeveringStore leveringen;
    private final VerzoekStore verzoeken;
    private final DeclaratieStore declaraties;
    private final IngelezenStore ingelezen;

    Registers(
            Sloten sloten,
            ToewijzingStore toewijzingen,
            LeveringStore leveringen,
            VerzoekStore verzoeken,
            DeclaratieStore declaraties,
            IngelezenStore ingelezen) {
        this.sloten = sloten;
        this.toewijzingen = toewijzingen;
        this.leveringen = leveringen;
        this.verzoeken = verzoeken;
        this.declaraties = declaraties;
        this.ingelezen = ingelezen;
    }

    /**
     * Opens a sheet for messages that will be judged and taken in this order. Until the transaction ends nobody else can give out the
     * same numbers. A message that was taken back later, by a retour that refuses it, is still on a sheet that was opened before.
     */
    public Blad open(Collection<Registerbericht> berichten) {
        Blad blad = new Blad(berichten, declaraties);
        if (!berichten.isEmpty()) {
            sloten.neem(berichten);
            blad.neemFeiten(feiten(berichten));
        }
        return blad;
    }

    /** A sheet to look at messages that are only made ready: nothing is locked, so it may be otherwise by the time they come. */
    public Blad kijk(Collection<Registerbericht> berichten) {
        Blad blad = new Blad(berichten, declaraties);
        blad.neemFeiten(feiten(berichten));
        return blad;
    }

    private List<Feit<?>> feiten(Collection<Registerbericht> berichten) {
        List<Feit<?>> gevonden = new ArrayList<>(toewijzingen.lees(sleutels(berichten, bericht -> true)));
        gevonden.addAll(leveringen.lees(sleutels(berichten, Registers::vraagtLeveringen)));
        gevonden.addAll(verzoeken.lees(sleutels(berichten, Registers::vraagtVerzoeken)));
        gevonden.sort(Comparator.comparing(Feit::bericht));
        return gevonden;
    }

    private static Set<Sleutel> sleutels(Collection<Registerbericht> berichten, Predicate<Registerbericht> vraagt) {
        return berichten.stream()
                .filter(vraagt)
                .flatMap(b -> Sleutel.van(b).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean heeft(Registerbericht bericht, Class<?> klasse) {
        return bericht.klassen().stream().anyMatch(k -> klasse.isInstance(k.inhoud()));
    }

    /** A toewijzing that is over raises the question what was delivered on it (OP186, OP362). */
    private static boolean vraagtLeveringen(Registerbericht bericht) {
        return heeft(bericht, Levering.class)
                || bericht.alle(Toewijzing.class).stream()
                        .anyMatch(t -> !t.actueel(bericht.kop().dagtekening()));
    }

    private static boolean vraagtVerzoeken(Registerbericht bericht) {
        return heeft(bericht, MetReferentie.class)
                || heeft(bericht, Antwoord.class)
                || bericht.alle(Toewijzing.class).stream().anyMatch(t -> t.referentie() != null);
    }

    /** Writes the facts that a sheet took in. */
    public void schrijf(Blad blad) {
        toewijzingen.schrijf(blad.nieuw(Toewijzing.class));
        leveringen.schrijf(blad.nieuw(Levering.class));
        verzoeken.schrijf(blad.nieuw(MetReferentie.class), blad.nieuw(Antwoord.class));
    }

    /** Makes that a message of 301 to 319 no longer counts, since its receiver refused it. */
    public void vervalt(Registerbericht heen) {
        toewijzingen.vervalt(heen);
        leveringen.vervalt(heen);
        verzoeken.vervalt(heen);
    }

    /**
     * A number for a message from before the gateway, lower than that of any message it carried; empty when the same message was read
     * before.
     *
     * @param kenmerk keyed hash of the body
     */
    public Optional<Long> nummerVoorOud(byte[] kenmerk, Instant nu) {
        return ingelezen.nummer(kenmerk, nu);
    }

    /** The volgnummer of the JW323 that a JW325 answers; empty when the registers do not know it. */
    public Optional<Long> beantwoordDoor(Berichtkop antwoord) {
        return declaraties.beantwoordDoor(antwoord);
    }

    /**
     * Takes what a JW325 says of the declaratie that it answers.
     *
     * @param declaratie volgnummer of the JW323
     */
    public void beantwoord(long declaratie, Registerbericht antwoord) {
        declaraties.beantwoord(declaratie, antwoord);
    }
}
