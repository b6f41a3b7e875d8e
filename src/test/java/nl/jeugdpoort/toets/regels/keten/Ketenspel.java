package nl.jeugdpoort.toets.regels.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.contract.Contractgegevens;
import nl.jeugdpoort.register.Blad;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.register.Registerproef;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import nl.jeugdpoort.toets.Ketenuitkomst;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.inhoud.Inhoudlezer;
import nl.jeugdpoort.toets.regels.Berichtboek;
import nl.jeugdpoort.toets.regels.Berichtregel;
import nl.jeugdpoort.toets.regels.Gemeentecodes;
import nl.jeugdpoort.toets.regels.Ketenboek;
import nl.jeugdpoort.toets.regels.Ketenregel;
import nl.jeugdpoort.toets.regels.Regelvinder;
import nl.jeugdpoort.toets.regels.bericht.Proefboom;
import nl.jeugdpoort.toets.regels.keten.Ketengeval.Stap;
import nl.jeugdpoort.toets.schema.Schematoetser;

/** Plays the messages of a case against registers, with all rules at work. */
final class Ketenspel {

    static final Clock KLOK = Clock.fixed(Instant.parse("2027-12-31T12:00:00Z"), ZoneOffset.UTC);

    /** Contracts of gemeente 0141 with aanbieder 42420002, of nobody else. */
    private static final Path CONFIG = Path.of("src/test/resources/regels/keten/config");

    static final Ketenboek BOEK =
            new Ketenboek(Regelvinder.vind(
                            Ketenregel.class,
                            regel -> true,
                            new Gemeentecodes(CONFIG),
                            KLOK,
                            Contractgegevens.uit(CONFIG))
                    .stream()
                    .<Ketenregel<?>>map(regel -> regel)
                    .toList());

    static final Schematoetser TOETSER =
            new Schematoetser(List.of(new Berichtboek(Regelvinder.vind(Berichtregel.class, regel -> true))));

    private final Registerproef registers;
    private final Set<String> gebruikt = new HashSet<>();
    private Registerbericht vorig;
    private long volgnummer;

    Ketenspel(Registerproef registers) {
        this.registers = registers;
    }

    /** What chain rules say of the last message of a case; those before it are as they should be. */
    Ketenuitkomst speel(Ketengeval geval) {
        List<Stap> stappen = geval.stappen();
        stappen.subList(0, stappen.size() - 1).forEach(this::speelEerder);
        return toets(stappen.getLast());
    }

    private void speelEerder(Stap stap) {
        if (stap.bericht().equals("afgekeurd")) {
            registers.vervalt(vorig);
            return;
        }
        Ketenuitkomst uitkomst = speel(boom(stap).bytes(), isUniek(stap));
        assertThat(uitkomst.bevindingen().stream().allMatch(b -> b.niveau() == Niveau.SIGNAAL))
                .as("%s in %s: %s", stap.bericht(), stap.bewerkingen(), uitkomst.bevindingen())
                .isEqualTo(!stap.teltToch());
    }

    /** What chain rules say of a message with an identificatie of its own, that then goes on. */
    Ketenuitkomst speel(byte[] inhoud) {
        return speel(inhoud, true);
    }

    private Ketenuitkomst speel(byte[] inhoud, boolean uniek) {
        Registerbericht bericht = lees(inhoud, uniek);
        Blad blad = registers.open(bericht);
        Ketenuitkomst uitkomst = BOEK.toets(blad.stand(bericht), () -> inhoud, regel -> true);
        blad.neem(bericht);
        registers.schrijf(blad);
        if (bericht.kop().berichtsoort().equals("JW325")) {
            registers.beantwoord(vorig.volgnummer(), bericht);
        } else {
            vorig = bericht;
        }
        return uitkomst;
    }

    private Ketenuitkomst toets(Stap stap) {
        byte[] inhoud = boom(stap).bytes();
        Registerbericht bericht = lees(inhoud, isUniek(stap));
        return BOEK.toets(registers.open(bericht).stand(bericht), () -> inhoud, regel -> true);
    }

    static Proefboom boom(Stap stap) {
        Proefboom boom = Proefboom.uitKeten(stap.bericht());
        stap.bewerkingen().forEach(boom::bewerk);
        return boom;
    }

    /** Messages of a case share an identificatie unless the case says otherwise, and only then it counts. */
    private boolean isUniek(Stap stap) {
        return stap.bewerkingen().stream()
                .filter(b -> b.startsWith("BerichtIdentificatie/Identificatie = "))
                .allMatch(b -> gebruikt.add(stap.bericht() + b));
    }

    private Registerbericht lees(byte[] inhoud, boolean uniek) {
        Toetsresultaat gelezen = TOETSER.toets(inhoud);
        assertThat(gelezen.bevindingen()).extracting(Bevinding::toString).isEmpty();
        Berichtkop kop = gelezen.kop();
        return new Registerbericht(++volgnummer, uniek, kop, Inhoudlezer.lees(inhoud, Ketenspel::kenmerk));
    }

    static UUID kenmerk(String bsn) {
        return UUID.nameUUIDFromBytes(bsn.getBytes(StandardCharsets.US_ASCII));
    }
}
