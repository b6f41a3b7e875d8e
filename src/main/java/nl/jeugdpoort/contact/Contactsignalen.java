package nl.jeugdpoort.contact;

import java.util.List;
import java.util.Optional;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Deelnemers;
import nl.jeugdpoort.deelnemer.Regio;
import nl.jeugdpoort.signaal.Meldingen;
import nl.jeugdpoort.signaal.Meldingen.Melding;
import org.springframework.stereotype.Component;

/** Words the signals about the register; they name organisations and numbers, never people. */
@Component
class Contactsignalen {

    private final Meldingen meldingen;
    private final Deelnemers deelnemers;

    Contactsignalen(Meldingen meldingen, Deelnemers deelnemers) {
        this.meldingen = meldingen;
        this.deelnemers = deelnemers;
    }

    /** Reminds the supplier; when it is no participant, who keeps the register, and when that is none either, the operator. */
    void verouderd(Regio regio, String organisatie, int aantal) {
        String naar = deelnemers
                .vind(organisatie)
                .or(() ->
                        Optional.ofNullable(regio.contactregister().beheerder()).flatMap(deelnemers::vind))
                .map(Deelnemer::code)
                .orElse(null);
        meldingen.meld(
                List.of(new Melding("contact-verouderd", naar, null, onderwerp(regio, organisatie), """
                In het contactregister van %s %s van organisatie %s langer dan %d dagen niet bevestigd. \
                Controleer ze en lever of bevestig ze opnieuw.""".formatted(
                                regio.naam(),
                                aantal == 1 ? "is 1 regel" : "zijn " + aantal + " regels",
                                organisatie,
                                regio.contactregister().bevestigDagen()))));
    }

    /** What was asked for in {@link #verouderd} has been done. */
    void bijgewerkt(Regio regio, List<String> organisaties) {
        meldingen.beeindig(
                organisaties.stream().map(code -> onderwerp(regio, code)).toList());
    }

    /** Tells who follows the register that it has changed, and where to look. */
    void gewijzigd(Regio regio, String organisatie, Rapport rapport) {
        String plek = "contactregister/" + regio.cbsJeugdregio() + (organisatie == null ? "" : "/" + organisatie);
        meldingen.meld(List.of(new Melding("contactregister-gewijzigd", null, null, plek, """
                Het contactregister van %s (%s) is gewijzigd voor %s: %d opgenomen, %d gewijzigd, %d beëindigd.\
                """.formatted(
                        regio.naam(),
                        regio.cbsJeugdregio(),
                        organisatie == null ? "meer organisaties" : "organisatie " + organisatie,
                        rapport.opgenomen(),
                        rapport.gewijzigd(),
                        rapport.beeindigd()))));
    }

    private static String onderwerp(Regio regio, String organisatie) {
        return "contacten/" + regio.cbsJeugdregio() + "/" + organisatie;
    }
}
