package nl.jeugdpoort.aanmelding;

import static nl.jeugdpoort.aanmelding.Proefzaken.AANBIEDER;
import static nl.jeugdpoort.aanmelding.Proefzaken.GEMEENTE_315;
import static nl.jeugdpoort.aanmelding.Proefzaken.GI;
import static nl.jeugdpoort.aanmelding.Proefzaken.product;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.AFWIJZING;
import static nl.jeugdpoort.aanmelding.route.Gebeurtenissoort.RET_AANMELDING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.aflevering.Mailadressen;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.deelnemer.Deelnemers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whom the contact register names for the mail about a document. */
class ContactadressenIT {

    private static final String REGIO = "JZ32";
    private static final String LOKAAL_TEAM = "LOKAAL_TEAM_MEDEWERKER";

    private final Proefzaken zaken = Proefzaken.op("2026-11-23T10:00:00Z");

    @AfterEach
    void sluit() {
        zaken.close();
    }

    @Test
    void eenDocumentVanDeGiIsVoorHetLokaalTeamEnWieErNietIsWordtVervangen() {
        persoon("LT-1", LOKAAL_TEAM).afwezigVervangenDoor("LT-2").in(zaken.jdbc);
        persoon("LT-2", LOKAAL_TEAM).voor("0296").in(zaken.jdbc);
        persoon("LT-3", LOKAAL_TEAM).voor("0296").in(zaken.jdbc);
        Proefcontact.van(REGIO, AANBIEDER, "LT-4", LOKAAL_TEAM).in(zaken.jdbc);
        Bericht bepaling = zaken.stuurDocument("BEPALING", "JB-1", 1, GEMEENTE_315, GEMEENTE_315);
        assertThat(adressen(bepaling, GEMEENTE_315))
                .as("not the absent one, not those of another gemeente or organisation")
                .containsExactly("lt-2@example.org");
    }

    @Test
    void wieErIsGaatVoorEnIsErNiemandDanTochDePersoonZelf() {
        persoon("LT-1", LOKAAL_TEAM).afwezigVervangenDoor(null).in(zaken.jdbc);
        Bericht bepaling = zaken.stuurDocument("BEPALING", "JB-1", 1, GEMEENTE_315, GEMEENTE_315);
        assertThat(adressen(bepaling, GEMEENTE_315)).containsExactly("lt-1@example.org");
        persoon("LT-2", LOKAAL_TEAM).in(zaken.jdbc);
        persoon("LT-3", LOKAAL_TEAM).in(zaken.jdbc);
        assertThat(adressen(bepaling, GEMEENTE_315)).containsExactlyInAnyOrder("lt-2@example.org", "lt-3@example.org");
    }

    @Test
    void deel1VoorHetRetGaatNaarDeProcesondersteunerEnAndersDeRegionaleContactpersoon() {
        zaken.stuurDocument("BEPALING", "JB-1", 1, GEMEENTE_315, GEMEENTE_315);
        zaken.stuurDocument("AANMELDFORMULIER", "JB-1", 1, GEMEENTE_315, GEMEENTE_315);
        var id = zaken.jdbc.sql("select id from aanmelding").query(UUID.class).single();
        zaken.meld(id, AANBIEDER, AFWIJZING);
        zaken.meld(id, GI, RET_AANMELDING);
        Bericht deel1 = zaken.leveringen.berichten.getLast();

        persoon("LT-1", LOKAAL_TEAM).in(zaken.jdbc);
        assertThat(adressen(deel1, GEMEENTE_315)).isEmpty();
        persoon("RC-1", "REGIONALE_CONTACTPERSOON").in(zaken.jdbc);
        assertThat(adressen(deel1, GEMEENTE_315)).containsExactly("rc-1@example.org");
        persoon("PO-1", "PROCESONDERSTEUNER").in(zaken.jdbc);
        assertThat(adressen(deel1, GEMEENTE_315)).containsExactly("po-1@example.org");
    }

    @Test
    void vanEenAnderBerichtWeetHetRegisterNiemand() {
        persoon("LT-1", LOKAAL_TEAM).in(zaken.jdbc);
        Bericht jw315 = zaken.bericht("JW315", AANBIEDER, GEMEENTE_315, product("R1", null, null));
        assertThat(adressen(jw315, GEMEENTE_315)).isEmpty();
    }

    private List<String> adressen(Bericht bericht, String naar) {
        return zaken.bean(Mailadressen.class)
                .voor(bericht, zaken.bean(Deelnemers.class).vind(naar).orElseThrow());
    }

    private static Proefcontact persoon(String kenmerk, String functie) {
        return Proefcontact.van(REGIO, GEMEENTE_315, kenmerk, functie);
    }
}
