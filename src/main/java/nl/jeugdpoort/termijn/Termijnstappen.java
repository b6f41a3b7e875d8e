package nl.jeugdpoort.termijn;

import static nl.jeugdpoort.termijn.Termijnsoort.Herhaling.VERSCHUIF;
import static nl.jeugdpoort.termijn.Termijnsoort.Partij.AFZENDER;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdpoort.bericht.Bericht;
import nl.jeugdpoort.termijn.Termijnregels.Paar;
import nl.jeugdpoort.termijn.Termijnregels.Stap;

/** The things that can happen to a term. */
final class Termijnstappen {

    private Termijnstappen() {}

    static void start(Werkblad blad, Stap stap, Bericht bericht, Kalender kalender) {
        var soort = stap.werking().soort();
        soort.looptijd()
                .grens(
                        dagen(
                                stap,
                                Kalender.dagVan(bericht.ontvangenOp()),
                                bericht.kop().dagtekening()),
                        kalender)
                .ifPresent(grens -> start(blad, stap.paar(), soort, partijen(bericht, soort, true), grens));
    }

    static void start(Werkblad blad, Paar paar, Termijnsoort soort, Termijn.Start start, Grens grens) {
        var bestaand = blad.vind(paar);
        if (bestaand.isEmpty()) {
            blad.voegToe(Termijn.begonnen(paar, start, grens));
        } else if (bestaand.get().isVooruit()) {
            blad.wijzig(paar, termijn -> termijn.alsnogBegonnen(start, grens));
        } else if (bestaand.get().isOpen() && soort.herhaling() == VERSCHUIF) {
            blad.wijzig(paar, termijn -> termijn.verschoven(grens));
        }
    }

    /** Once only, and counted from the days of the message that started the term. */
    static void verlengd(Werkblad blad, Stap stap, Bericht bericht, Kalender kalender) {
        blad.vind(stap.paar())
                .filter(termijn -> termijn.isOpen() && termijn.stand().verlengdOp() == null)
                .flatMap(termijn -> stap.werking().looptijd().grens(dagen(stap, termijn.start()), kalender))
                .ifPresent(
                        grens -> blad.wijzig(stap.paar(), termijn -> termijn.verlengd(bericht.ontvangenOp(), grens)));
    }

    static void gehaald(Werkblad blad, Stap stap, Bericht bericht, Kalender kalender) {
        blad.vind(stap.paar()).filter(Termijn::isOpen).ifPresent(bestaand -> {
            var herijkt = stap.werking().bij().herijk()
                    ? stap.werking().looptijd().grens(dagen(stap, bestaand.start()), kalender)
                    : Optional.<Grens>empty();
            blad.wijzig(
                    stap.paar(),
                    termijn -> termijn.gehaald(bericht.ontvangenOp(), bericht.id(), herijkt.orElse(termijn.grens())));
        });
    }

    static void vooruit(Werkblad blad, Stap stap, Bericht bericht) {
        var partijen = partijen(bericht, stap.werking().soort(), false);
        blad.voegToe(Termijn.vooruit(stap.paar(), partijen, bericht.ontvangenOp(), bericht.id()));
    }

    static void vervalt(Werkblad blad, Paar paar) {
        blad.vind(paar).filter(Termijn::isOpen).ifPresent(t -> blad.wijzig(paar, Termijn::vervallen));
    }

    /** A refused message counts as never sent: what it started is dropped, what it met is open again. */
    static void afgekeurd(Werkblad blad, UUID heenbericht) {
        blad.waar(termijn -> heenbericht.equals(termijn.stand().gehaaldDoor()))
                .forEach(termijn -> blad.wijzig(termijn.paar(), Termijn::heropend));
        blad.waar(termijn -> heenbericht.equals(termijn.start().berichtId()) && termijn.isOpen())
                .forEach(termijn -> blad.wijzig(termijn.paar(), Termijn::vervallen));
    }

    /** Who must act and who waits. Of an answer the parties are the other way around than of the message that starts the term. */
    private static Termijn.Start partijen(Bericht bericht, Termijnsoort soort, boolean begint) {
        var kop = bericht.kop();
        boolean afzender = (soort.verantwoordelijk() == AFZENDER) == begint;
        return new Termijn.Start(
                begint ? bericht.id() : null,
                afzender ? kop.afzender() : kop.ontvanger(),
                afzender ? kop.ontvanger() : kop.afzender(),
                begint ? bericht.ontvangenOp() : null,
                kop.dagtekening());
    }

    private static Vanaf.Dagen dagen(Stap stap, Termijn.Start start) {
        return dagen(stap, Kalender.dagVan(start.op()), start.dagtekening());
    }

    private static Vanaf.Dagen dagen(Stap stap, LocalDate ontvangst, LocalDate dagtekening) {
        return new Vanaf.Dagen(
                ontvangst, dagtekening, stap.product().begin(), stap.product().einde());
    }
}
