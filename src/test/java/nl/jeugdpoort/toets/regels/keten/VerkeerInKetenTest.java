package nl.jeugdpoort.toets.regels.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import nl.jeugdpoort.cli.simulatie.Berichtsoort;
import nl.jeugdpoort.cli.simulatie.GroteDeclaratie;
import nl.jeugdpoort.cli.simulatie.Paar;
import nl.jeugdpoort.cli.simulatie.Run;
import nl.jeugdpoort.cli.simulatie.Simbericht;
import nl.jeugdpoort.cli.simulatie.Verkeer;
import nl.jeugdpoort.register.Blad;
import nl.jeugdpoort.register.Geheugenregisters;
import nl.jeugdpoort.register.Prestatie;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.toets.Toetser;
import nl.jeugdpoort.toets.Toetsresultaat;
import nl.jeugdpoort.toets.Toetsresultaat.Oordeel;
import nl.jeugdpoort.toets.inhoud.Inhoudlezer;
import nl.jeugdpoort.toets.schema.Schematoetser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stories that gemeente and aanbieder tell as they should, with all chain rules at work. */
class VerkeerInKetenTest {

    private static final Paar PAAR = new Paar("0384", "42420001");

    @ParameterizedTest
    @CsvSource({"1, 2026-04-15", "7, 2026-03-01", "42, 2026-12-31", "2026, 2027-02-28"})
    void gewoon_verkeer_geeft_geen_bevinding_en_geen_signaal(int seed, LocalDate vandaag) {
        Ketenspel spel = new Ketenspel(new Geheugenregisters());
        Set<Berichtsoort> gezien = EnumSet.noneOf(Berichtsoort.class);
        Verkeer verkeer = new Verkeer(new Run(seed, vandaag), PAAR, 0, 600);
        for (Simbericht bericht = verkeer.volgende(); bericht != null; bericht = verkeer.volgende()) {
            assertThat(spel.speel(bericht.inhoud()).bevindingen())
                    .as("%s %s", bericht.soort(), bericht.identificatie())
                    .isEmpty();
            gezien.add(bericht.soort());
        }
        assertThat(gezien).containsExactlyInAnyOrder(Berichtsoort.values());
    }

    @Test
    void een_grote_declaratie_past_bij_haar_toewijzingen() throws IOException {
        Geheugenregisters registers = new Geheugenregisters();
        Toetser schema = new Schematoetser(List.of());
        GroteDeclaratie groot = new GroteDeclaratie(new Run(1, LocalDate.of(2026, 7, 1)), PAAR, 0, 60_000);
        AtomicLong nummer = new AtomicLong();
        groot.toewijzingen(0, jw301 -> {
            Toetsresultaat gelezen = schema.toets(jw301);
            assertThat(gelezen.oordeel()).isEqualTo(Oordeel.GELDIG);
            Registerbericht toewijzing = new Registerbericht(
                    nummer.incrementAndGet(), true, gelezen.kop(), Inhoudlezer.lees(jw301, Ketenspel::kenmerk));
            Blad blad = new Blad(List.of(toewijzing), registers);
            blad.neem(toewijzing);
            registers.schrijf(blad);
        });
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        groot.schrijf(0, uit);

        byte[] jw323 = uit.toByteArray();
        Registerbericht declaratie = new Registerbericht(
                nummer.incrementAndGet(), true, schema.toets(jw323).kop(), Inhoudlezer.lees(jw323, Ketenspel::kenmerk));
        assertThat(declaratie.alle(Prestatie.class)).hasSizeGreaterThan(60);
        assertThat(Ketenspel.BOEK
                        .toets(registers.open(declaratie).stand(declaratie), () -> jw323, regel -> true)
                        .bevindingen())
                .isEmpty();
    }
}
