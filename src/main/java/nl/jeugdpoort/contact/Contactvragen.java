package nl.jeugdpoort.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.jeugdpoort.contact.ContactenIngang.Zoekvraag;
import nl.jeugdpoort.deelnemer.Regio;
import nl.jeugdpoort.deelnemer.Regios;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.stereotype.Component;

/** Reads what a caller asks of the register. */
@Component
class Contactvragen {

    private static final int LANGSTE = 100;

    private final Regios regios;
    private final Contactregister register;

    Contactvragen(Regios regios, Contactregister register) {
        this.regios = regios;
        this.register = register;
    }

    /**
     * The question; a gemeente says in which region.
     *
     * @throws Weigering 400 for a word that is not known or a day that does not exist
     */
    Contactvraag van(Zoekvraag vraag) {
        return new Contactvraag(
                regio(vraag),
                vraag.gemeente(),
                kort("wijk", vraag.wijk()),
                vraag.functie() == null ? null : functie(vraag.functie()),
                vraag.organisatie(),
                kort("search", vraag.search()),
                vraag.geldigOp() == null ? register.vandaag() : dag(vraag.geldigOp()),
                Boolean.TRUE.equals(vraag.verouderd()) ? grens(regio(vraag)) : null);
    }

    private String regio(Zoekvraag vraag) {
        if (vraag.gemeente() == null) {
            return vraag.regio();
        }
        return regios.vanGemeente(vraag.gemeente())
                .map(Regio::cbsJeugdregio)
                .filter(regio -> vraag.regio() == null || vraag.regio().equals(regio))
                .orElseThrow(() -> ongeldig("gemeente", "moet de code van een gemeente in de regio zijn, zoals 0268"));
    }

    private Instant grens(String regio) {
        return Optional.ofNullable(regio)
                .flatMap(regios::vind)
                .map(register::grens)
                .orElseThrow(() -> ongeldig("verouderd", "kan alleen samen met een bekende regio"));
    }

    private static Functie functie(String woord) {
        return Functie.van(woord)
                .orElseThrow(() ->
                        ongeldig("functie", "moet een functie uit de vaste lijst zijn, zoals lokaal-team-medewerker"));
    }

    private static LocalDate dag(String tekst) {
        return Dagen.lees(tekst).orElseThrow(() -> ongeldig("geldigOp", "moet een datum zijn, zoals 2026-01-31"));
    }

    private static String kort(String naam, String tekst) {
        if (tekst != null && tekst.length() > LANGSTE) {
            throw ongeldig(naam, "mag hoogstens " + LANGSTE + " tekens hebben");
        }
        return tekst;
    }

    private static Weigering ongeldig(String naam, String eis) {
        return new Weigering(
                400,
                "parameter-ongeldig",
                null,
                "Een parameter klopt niet",
                "De parameter " + naam + " " + eis + ".",
                List.of());
    }
}
