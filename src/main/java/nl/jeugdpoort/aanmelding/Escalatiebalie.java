package nl.jeugdpoort.aanmelding;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.escalatie.Escalatie;
import nl.jeugdpoort.aanmelding.escalatie.EscalatieStore;
import nl.jeugdpoort.aanmelding.escalatie.Gesprek;
import nl.jeugdpoort.aanmelding.escalatie.Oproep;
import nl.jeugdpoort.aanmelding.escalatie.Situatie;
import nl.jeugdpoort.aanmelding.opslag.AanmeldingStore;
import nl.jeugdpoort.aanmelding.opslag.GebeurtenisStore;
import nl.jeugdpoort.signaal.Meldingen;
import nl.jeugdpoort.toegang.Opdrachttoets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the parties of a case do in an escalatie: call a step, report a talk, approve a report. Each call is one transaction. */
@Component
class Escalatiebalie {

    private final AanmeldingStore aanmeldingen;
    private final GebeurtenisStore gebeurtenissen;
    private final EscalatieStore escalaties;
    private final Meldingen meldingen;
    private final Clock klok;

    Escalatiebalie(
            AanmeldingStore aanmeldingen,
            GebeurtenisStore gebeurtenissen,
            EscalatieStore escalaties,
            Meldingen meldingen,
            Clock klok) {
        this.aanmeldingen = aanmeldingen;
        this.gebeurtenissen = gebeurtenissen;
        this.escalaties = escalaties;
        this.meldingen = meldingen;
        this.klok = klok;
    }

    /**
     * Begins an escalatie by calling its first step.
     *
     * @param oproep its moment is not looked at
     */
    @Transactional
    void begin(UUID id, Situatie situatie, Oproep oproep) {
        Aanmelding aanmelding = gepakt(id, oproep.door());
        if (nogGeenContact(id)) {
            throw Aanmeldweigering.nietEscaleren(
                    "Er is nog geen contact. Wie het lokaal team niet bereikt, hoort van de regionale contactpersoon;"
                            + " daarvoor is de escalatie niet.");
        }
        var nieuw = new Escalatie(escalaties.van(id).size() + 1, situatie, List.of(), List.of());
        eisDatHetMag(nieuw, oproep);
        escalaties.begin(id, nieuw.nummer(), situatie);
        leg(aanmelding, nieuw, oproep);
    }

    private boolean nogGeenContact(UUID id) {
        return gebeurtenissen.van(List.of(id)).stream()
                .noneMatch(g -> g.gebeurtenis().soort().isContactMetLokaalTeam());
    }

    /** Calls the next step, when the talk of the one before did not solve it. */
    @Transactional
    void roepOp(UUID id, int nummer, Oproep oproep) {
        Aanmelding aanmelding = gepakt(id, oproep.door());
        Escalatie escalatie = escalatie(id, nummer);
        eisDatHetMag(escalatie, oproep);
        leg(aanmelding, escalatie, oproep);
    }

    private static void eisDatHetMag(Escalatie escalatie, Oproep oproep) {
        escalatie.weigert(oproep).ifPresent(reden -> {
            throw Aanmeldweigering.nietEscaleren(reden);
        });
    }

    private void leg(Aanmelding aanmelding, Escalatie bij, Oproep oproep) {
        var nu = new Oproep(
                oproep.stap(),
                oproep.functie(),
                oproep.door(),
                klok.instant(),
                oproep.gezin(),
                oproep.beleidSchietTekort());
        escalaties.voegToe(aanmelding.id(), bij, nu);
        meld(
                aanmelding.partijen(),
                oproep.door(),
                "escalatie-opgeroepen",
                "Aanmelding %s: %s roept %s op voor een gesprek. Maak samen een afspraak."
                        .formatted(aanmelding.id(), oproep.door(), oproep.stap().wie()));
    }

    /** Keeps the report of the talk of the step that was called; who hands it in approves it. */
    @Transactional
    void legGesprekVast(UUID id, int nummer, Gesprek gesprek, String door) {
        Aanmelding aanmelding = gepakt(id, door);
        Escalatie escalatie = escalatie(id, nummer);
        var stap = escalatie
                .wacht()
                .orElseThrow(() -> Aanmeldweigering.nietEscaleren("Er is geen gesprek opgeroepen dat nog moet komen."));
        if (!aanmelding.partijen().containsAll(gesprek.partijen())
                || !gesprek.partijen().contains(door)) {
            throw Opdrachttoets.ongeldig("Noem met partijen de codes van de partijen die meepraatten, ook uzelf.");
        }
        var volgende = new Gesprek(
                escalatie.gesprekken().size() + 1,
                stap,
                gesprek.dag(),
                gesprek.partijen(),
                gesprek.opgelost(),
                List.of(),
                gesprek.verslag());
        escalaties.voegToe(id, nummer, volgende);
        escalaties.keurGoed(id, nummer, volgende.nummer(), door, klok.instant());
        meld(
                gesprek.partijen(),
                door,
                "escalatie-verslag",
                "Aanmelding %s: het verslag van een gesprek wacht op uw akkoord.".formatted(id));
    }

    /** Approves the report of a talk in which one took part. */
    @Transactional
    void keurGoed(UUID id, int nummer, int gesprek, String door) {
        gepakt(id, door);
        boolean deedMee = escalatie(id, nummer).gesprekken().stream()
                .anyMatch(g -> g.nummer() == gesprek && g.partijen().contains(door));
        if (!deedMee) {
            throw Aanmeldweigering.nietGemachtigd("Alleen wie meepraatte kan het verslag goedkeuren.");
        }
        escalaties.keurGoed(id, nummer, gesprek, door, klok.instant());
    }

    private Aanmelding gepakt(UUID id, String partij) {
        return aanmeldingen.pak(List.of(id)).stream()
                .filter(aanmelding -> aanmelding.partijen().contains(partij))
                .findFirst()
                .orElseThrow(Aanmeldweigering::onbekend);
    }

    private Escalatie escalatie(UUID id, int nummer) {
        return escalaties.van(id).stream()
                .filter(e -> e.nummer() == nummer)
                .findFirst()
                .orElseThrow(Aanmeldweigering::onbekend);
    }

    private void meld(Iterable<String> aan, String door, String soort, String tekst) {
        List<Meldingen.Melding> nieuw = new ArrayList<>();
        aan.forEach(deelnemer -> {
            if (!deelnemer.equals(door)) {
                nieuw.add(new Meldingen.Melding(soort, deelnemer, null, null, tekst));
            }
        });
        meldingen.meld(nieuw);
    }
}
