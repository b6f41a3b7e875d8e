package nl.jeugdpoort.aanmelding;

import static nl.jeugdpoort.aanmelding.Proefzaken.AANBIEDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_301;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_315;
import static nl.jeugdpoort.aanmelding.Proefzaken.GI;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.*;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.BESCHIKKING_ONTVANGEN;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.MAATREGEL_JW315;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.MAATREGEL_JW319_ONDERZOEK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.route.Gebeurtenissoort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each term of both routes warns and expires at the right local midnight: over weekends, feast days and both changes of the clock. */
class TermijnmomentIT {

    /** A thing that a party reports. */
    private record Stap(String wie, Gebeurtenissoort soort) {}

    private static final Map<String, List<Stap>> WEG = Map.ofEntries(
            Map.entry("AR301-1", List.of()),
            Map.entry("AR301-DOC", List.of(new Stap(GI, OVERLEG_LOKAAL_TEAM))),
            Map.entry("AR301-TIJDIG", List.of(new Stap(GI, CONTACT_GELEGD))),
            Map.entry("AR301-4", List.of(new Stap(GEMEENTE_301, BEPALING_BIJ_LOKAAL_TEAM))),
            Map.entry("AR301-4b", List.of(new Stap("JW301", JW301))),
            Map.entry(
                    "AR301-5A",
                    List.of(
                            new Stap(GI, CONTACT_GELEGD),
                            new Stap(GI, NAAR_NETWERK),
                            new Stap(GI, AANBIEDER_GEVONDEN))),
            Map.entry("AR301-5B", List.of(new Stap(GI, CONTACT_GELEGD), new Stap(GI, RET_AANMELDING))),
            Map.entry(
                    "AR301-6",
                    List.of(new Stap(GI, CONTACT_GELEGD), new Stap(GI, RET_AANMELDING), new Stap(GI, ESCALATIE))),
            Map.entry("AR315-1", List.of()),
            Map.entry("AR315-DOC", List.of(new Stap(GI, OVERLEG_AANBIEDER), new Stap(GI, OVERLEG_LOKAAL_TEAM))),
            Map.entry("AR315-TIJDIG", List.of(new Stap(GI, OVERLEG_AANBIEDER), new Stap(GI, OVERLEG_LOKAAL_TEAM))),
            Map.entry("AR315-4", List.of(new Stap(AANBIEDER, BEPALING_BIJ_AANBIEDER))),
            Map.entry("AR315-4b", List.of(new Stap("JW315", JW315))),
            Map.entry("AR315-4bo", List.of(new Stap("JW315", JW315), new Stap("JW319", JW319_ONDERZOEK))),
            Map.entry("AR315-4c", List.of(new Stap("JW315", JW315), new Stap("JW301", JW301))),
            Map.entry(
                    "AR315-5A",
                    List.of(
                            new Stap(AANBIEDER, BEPALING_BIJ_AANBIEDER),
                            new Stap(AANBIEDER, AFWIJZING),
                            new Stap(GI, NAAR_NETWERK),
                            new Stap(GI, AANBIEDER_GEVONDEN))),
            Map.entry(
                    "AR315-5B",
                    List.of(
                            new Stap(AANBIEDER, BEPALING_BIJ_AANBIEDER),
                            new Stap(AANBIEDER, AFWIJZING),
                            new Stap(GI, RET_AANMELDING))),
            Map.entry("GI-315", List.of(new Stap(GI, BESCHIKKING_ONTVANGEN))),
            Map.entry(
                    "GI-BESLUIT", List.of(new Stap(GI, BESCHIKKING_ONTVANGEN), new Stap("GI:JW315", MAATREGEL_JW315))),
            Map.entry(
                    "GI-ONDERZOEK",
                    List.of(new Stap("GI:JW315", MAATREGEL_JW315), new Stap("GI:JW319", MAATREGEL_JW319_ONDERZOEK))),
            Map.entry(
                    "AR315-6",
                    List.of(
                            new Stap(AANBIEDER, BEPALING_BIJ_AANBIEDER),
                            new Stap(AANBIEDER, AFWIJZING),
                            new Stap(GI, ESCALATIE))));

    @ParameterizedTest(name = "{0} vanaf {1}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            AR301-1      | 2026-11-26T10:00:00Z | 2026-11-30T23:00:00Z | 2026-12-01T23:00:00Z | over een weekend
            AR301-1      | 2026-11-26T23:30:00Z | 2026-12-01T23:00:00Z | 2026-12-02T23:00:00Z | hier is het al vrijdag
            AR301-1      | 2026-04-23T10:00:00Z | 2026-04-28T22:00:00Z | 2026-04-29T22:00:00Z | over Koningsdag
            AR301-DOC    | 2027-03-23T10:00:00Z | 2027-03-30T22:00:00Z | 2027-04-01T22:00:00Z | over Pasen, Goede Vrijdag en de zomertijd
            AR301-TIJDIG | 2026-10-09T10:00:00Z | 2026-10-27T23:00:00Z | 2026-10-30T23:00:00Z | over de wintertijd
            AR301-4      | 2026-10-21T10:00:00Z | 2026-10-27T23:00:00Z | 2026-10-28T23:00:00Z | over de wintertijd
            AR301-4b     | 2026-03-25T10:00:00Z | 2026-03-31T22:00:00Z | 2026-04-01T22:00:00Z | over de zomertijd
            AR301-5A     | 2026-05-12T10:00:00Z | 2026-05-19T22:00:00Z | 2026-05-21T22:00:00Z | over Hemelvaart
            AR301-5B     | 2026-04-23T10:00:00Z | 2026-05-04T22:00:00Z | 2026-05-07T22:00:00Z | over 5 mei
            AR301-6      | 2026-12-18T10:00:00Z | 2026-12-24T23:00:00Z | 2026-12-28T23:00:00Z | het einde valt op Eerste Kerstdag
            AR315-1      | 2026-11-26T10:00:00Z | 2026-12-02T23:00:00Z | 2026-12-03T23:00:00Z | over een weekend
            AR315-DOC    | 2026-04-23T10:00:00Z | 2026-04-30T22:00:00Z | 2026-05-01T22:00:00Z | over Koningsdag
            AR315-TIJDIG | 2026-10-15T10:00:00Z | 2026-10-27T23:00:00Z | 2026-10-29T23:00:00Z | over de wintertijd
            AR315-4      | 2026-11-26T10:00:00Z | 2026-12-02T23:00:00Z | 2026-12-03T23:00:00Z | over een weekend
            AR315-4b     | 2027-03-23T10:00:00Z | 2027-03-30T22:00:00Z | 2027-04-01T22:00:00Z | over Pasen
            AR315-4bo    | 2026-03-20T10:00:00Z | 2026-04-01T22:00:00Z | 2026-04-07T22:00:00Z | het einde valt op Goede Vrijdag, na de zomertijd
            AR315-4c     | 2026-05-21T10:00:00Z | 2026-05-28T22:00:00Z | 2026-05-29T22:00:00Z | over Pinksteren
            AR315-5A     | 2026-10-21T10:00:00Z | 2026-10-27T23:00:00Z | 2026-10-28T23:00:00Z | over de wintertijd
            AR315-5B     | 2026-12-11T10:00:00Z | 2026-12-23T23:00:00Z | 2026-12-28T23:00:00Z | het einde valt op Eerste Kerstdag
            AR315-6      | 2026-04-20T10:00:00Z | 2026-04-24T22:00:00Z | 2026-04-28T22:00:00Z | het einde valt op Koningsdag
            GI-315       | 2026-11-26T10:00:00Z | 2026-12-02T23:00:00Z | 2026-12-03T23:00:00Z | over een weekend
            GI-315       | 2026-11-26T23:30:00Z | 2026-12-03T23:00:00Z | 2026-12-04T23:00:00Z | hier is het al vrijdag
            GI-315       | 2027-03-23T10:00:00Z | 2027-03-30T22:00:00Z | 2027-04-01T22:00:00Z | over Pasen, Goede Vrijdag en de zomertijd
            GI-315       | 2026-04-23T10:00:00Z | 2026-04-30T22:00:00Z | 2026-05-01T22:00:00Z | over Koningsdag
            GI-315       | 2026-10-21T10:00:00Z | 2026-10-27T23:00:00Z | 2026-10-28T23:00:00Z | over de wintertijd
            GI-BESLUIT   | 2026-03-25T10:00:00Z | 2026-03-31T22:00:00Z | 2026-04-01T22:00:00Z | over de zomertijd
            GI-ONDERZOEK | 2026-03-20T10:00:00Z | 2026-04-01T22:00:00Z | 2026-04-07T22:00:00Z | het einde valt op Goede Vrijdag, na de zomertijd
            """)
    void waarschuwtEnVerlooptOpTijd(String code, String vanaf, String nadert, String verloopt, String waarom) {
        try (Proefzaken zaken = Proefzaken.op(vanaf)) {
            UUID id = ga(zaken, code);
            assertThat(zaken.termijn(id, code)).isEqualTo("LOOPT");
            assertThat(tot(zaken, code, nadert, "termijn-nadert"))
                    .as("warned %s", waarom)
                    .isTrue();
            assertThat(tot(zaken, code, verloopt, "termijn-verlopen"))
                    .as("expired %s", waarom)
                    .isTrue();
            assertThat(zaken.termijn(id, code)).isEqualTo("VERLOPEN");
            assertThat(zaken.dossier(id).gebeurtenissen())
                    .anyMatch(g -> g.soort().equals("termijn-verlopen"));
        }
    }

    /** Whether a signal about the term comes at a moment, and not a second before it. */
    private static boolean tot(Proefzaken zaken, String code, String moment, String soort) {
        zaken.bewaakOp(Instant.parse(moment).minusSeconds(1).toString());
        boolean teVroeg = gemeld(zaken, code, soort);
        zaken.bewaakOp(moment);
        return !teVroeg && gemeld(zaken, code, soort);
    }

    private static boolean gemeld(Proefzaken zaken, String code, String soort) {
        return zaken.signalen.alle.stream()
                .anyMatch(m -> m.soort().equals(soort) && m.tekst().contains("(" + code + ")"));
    }

    private static UUID ga(Proefzaken zaken, String code) {
        boolean route301 = code.startsWith("AR301");
        String gemeente = route301 ? GEMEENTE_301 : GEMEENTE_315;
        UUID id = zaken.begin(gemeente, AANBIEDER);
        for (Stap stap : WEG.get(code)) {
            if (stap.wie().contains("JW")) {
                String aanbieder = stap.wie().startsWith("GI:") ? GI : AANBIEDER;
                stuur(zaken, stap.wie().replace("GI:", ""), gemeente, aanbieder);
            } else {
                String aanbieder = stap.soort().vraagtAanbieder() ? Proefzaken.ANDER : null;
                zaken.meld(id, stap.wie(), stap.soort(), aanbieder, null);
            }
        }
        return id;
    }

    private static void stuur(Proefzaken zaken, String soort, String gemeente, String aanbieder) {
        if (soort.equals("JW315")) {
            zaken.stuur(soort, aanbieder, gemeente, Proefzaken.product("R1", null, null));
        } else {
            String status = soort.equals("JW319") ? "2" : null;
            zaken.stuur(soort, gemeente, aanbieder, Proefzaken.product("R1", null, status));
        }
    }
}
