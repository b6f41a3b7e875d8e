package nl.jeugdpoort.register.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.ProefDatabase;
import nl.jeugdpoort.register.Aanvraag;
import nl.jeugdpoort.register.Antwoord;
import nl.jeugdpoort.register.Feit;
import nl.jeugdpoort.register.MetReferentie;
import nl.jeugdpoort.register.Partijen;
import nl.jeugdpoort.register.Product;
import nl.jeugdpoort.register.Sleutel;
import nl.jeugdpoort.register.Verzoek;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class VerzoekStoreIT {

    private static final Partijen PARTIJEN = new Partijen("0384", "42420001");
    private static final UUID CLIENT = UUID.randomUUID();

    private final VerzoekStore store = new VerzoekStore(JdbcClient.create(ProefDatabase.nieuw()));

    @Test
    void wat_is_gevraagd_en_geantwoord_komt_terug_zoals_het_was() {
        LocalDate ingang = LocalDate.of(2026, 7, 1);
        List<Feit<MetReferentie>> gevraagd = List.of(
                feit(1, new Aanvraag("A1", new Product("45", "45A04"), ingang, ingang.plusMonths(6), true)),
                feit(1, new Aanvraag("A2", null, ingang, null, false)),
                feit(2, new Verzoek("V1")));
        Feit<Antwoord> antwoord = new Feit<>(3, PARTIJEN, CLIENT, new Antwoord("V1", "2", null));

        store.schrijf(gevraagd, List.of(antwoord));

        assertThat(store.lees(List.of(new Sleutel.Dossier(PARTIJEN, CLIENT))))
                .extracting(feit -> (Object) feit)
                .containsExactly(gevraagd.get(0), gevraagd.get(1), gevraagd.get(2), antwoord);
    }

    private static Feit<MetReferentie> feit(long bericht, MetReferentie inhoud) {
        return new Feit<>(bericht, PARTIJEN, CLIENT, inhoud);
    }
}
