package nl.jeugdpoort.verwerking;

import java.util.List;
import java.util.function.Predicate;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.signaal.Signalen;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import org.springframework.stereotype.Component;

/** Tells people of findings that did not stop a message. */
@Component
class Ketensignalen {

    private final Signalen signalen;

    Ketensignalen(Signalen signalen) {
        this.signalen = signalen;
    }

    /** Tells the receiver of a message what does not fit with earlier messages or agreements; a warning is only kept with the message. */
    void meldOntvanger(Bericht bericht, List<Bevinding> bevindingen) {
        String regels = regels(bevindingen, b -> b.niveau() == Niveau.HISTORIE || b.niveau() == Niveau.EXTERN);
        if (!regels.isEmpty()) {
            signalen.meld(
                    "ketenregels",
                    bericht.kop().ontvanger(),
                    bericht.id(),
                    "Deze %s past niet bij eerdere berichten of afspraken (%s). De poort heeft het bericht wel doorgestuurd. Bekijk de bevindingen."
                            .formatted(bericht.kop().berichtsoort(), regels));
        }
    }

    /** Tells the sender of an answer what is wrong with it. */
    void meldAfzender(Bericht antwoord, List<Bevinding> bevindingen) {
        String regels = regels(bevindingen, b -> true);
        if (!regels.isEmpty()) {
            signalen.meld(
                    "antwoord-onjuist",
                    antwoord.kop().afzender(),
                    antwoord.id(),
                    "Deze %s klopt niet (%s). De poort heeft het antwoord wel doorgestuurd. Bekijk de bevindingen en neem contact op met de ontvanger."
                            .formatted(antwoord.kop().berichtsoort(), regels));
        }
    }

    private static String regels(List<Bevinding> bevindingen, Predicate<Bevinding> welke) {
        return String.join(
                ", ",
                bevindingen.stream()
                        .filter(welke)
                        .map(Bevinding::regel)
                        .distinct()
                        .toList());
    }
}
