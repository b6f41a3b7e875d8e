package nl.jeugdpoort.cli.simulatie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The story of one client between one gemeente and one aanbieder, told in messages that agree with each other: asked, granted, started,
 * perhaps changed, stopped, declared and ended. When it is over nothing is left open, so the same client can come back.
 */
final class Keten {

    private final Nummering nummering;
    private final Toeval toeval;
    private final Client client;
    private final int volg;
    private final LocalDate vandaag;
    private final LocalDate maand;
    private final List<Simbericht> berichten = new ArrayList<>();
    private int verzoeken;

    /**
     * @param volg position of the client within the pair
     * @param vandaag day of signing; care begins in the month before
     */
    Keten(Nummering nummering, Toeval toeval, Client client, int volg, LocalDate vandaag) {
        this.nummering = nummering;
        this.toeval = toeval;
        this.client = client;
        this.volg = volg;
        this.vandaag = vandaag;
        this.maand = vandaag.minusMonths(1).withDayOfMonth(1);
    }

    /** A whole story of 2 to 15 messages. */
    List<Simbericht> geheel() {
        List<Toewijzing> gevraagd = vraag();
        if (gevraagd.size() == 1 && toeval.kans(12)) {
            wijsAf(gevraagd.getFirst().referentie(), toeval.kies("2", "3", "7", "8"));
            return berichten;
        }
        List<Toewijzing> lopend = wijsToe(gevraagd);
        List<Levering> leveringen = start(lopend);
        if (toeval.kans(35)) {
            lopend = wijzig(lopend);
        }
        stop(leveringen);
        declareer(leveringen);
        eindig(lopend);
        return berichten;
    }

    /** One message that needs no other: a granted period that is already over. */
    Simbericht los() {
        Product product = Product.kies(toeval);
        LocalDate einde = maand.plusDays(20);
        Toewijzing toewijzing =
                new Toewijzing(nummering.toewijzing(), null, product, maand.minusMonths(2), einde, null, tijd(9));
        Kop kop = nummering.kop(Berichtsoort.JW301);
        return voegToe(kop, Toewijzingsbericht.schrijf(kop, client, List.of(toewijzing)));
    }

    private List<Toewijzing> vraag() {
        Product eerste = Product.kies(toeval);
        List<Toewijzing> gevraagd = new ArrayList<>(List.of(gewenst(eerste)));
        if (!eerste.generiek() && toeval.kans(30)) {
            gevraagd.add(gewenst(Product.kiesNaast(eerste, eerste, toeval)));
        }
        Kop kop = nummering.kop(Berichtsoort.JW315);
        voegToe(kop, Verzoekbericht.schrijf(kop, client, gevraagd));
        return gevraagd;
    }

    private Toewijzing gewenst(Product product) {
        LocalDate ingang = maand.plusDays(toeval.tot(10));
        LocalDate einde = ingang.plusMonths(3 + toeval.tot(10)).minusDays(1);
        boolean open = !product.eistEinde() && toeval.kans(25);
        return new Toewijzing(0, referentie(), product, ingang, open ? null : einde, null, tijd(9));
    }

    private void wijsAf(String referentie, String reden) {
        Kop kop = nummering.kop(Berichtsoort.JW319);
        voegToe(kop, Verzoekantwoord.afgewezen(kop, referentie, reden));
    }

    private List<Toewijzing> wijsToe(List<Toewijzing> gevraagd) {
        if (toeval.kans(20)) {
            Kop kop = nummering.kop(Berichtsoort.JW319);
            voegToe(kop, Verzoekantwoord.inOnderzoek(kop, gevraagd.getFirst().referentie()));
        }
        return meld(
                gevraagd.stream().map(t -> t.genummerd(nummering.toewijzing())).toList());
    }

    private List<Toewijzing> meld(List<Toewijzing> toewijzingen) {
        Kop kop = nummering.kop(Berichtsoort.JW301);
        voegToe(kop, Toewijzingsbericht.schrijf(kop, client, toewijzingen));
        return toewijzingen;
    }

    private List<Levering> start(List<Toewijzing> toewijzingen) {
        List<Levering> leveringen = new ArrayList<>();
        toewijzingen.forEach(t -> leveringen.add(new Levering(t, t.ingang().plusDays(toeval.tot(5)))));
        Kop kop = nummering.kop(Berichtsoort.JW305);
        voegToe(kop, Leveringsbericht.start(kop, client, leveringen));
        if (toeval.kans(10)) {
            leveringen.set(0, corrigeer(leveringen.getFirst()));
        }
        return leveringen;
    }

    private Levering corrigeer(Levering fout) {
        Levering goed = new Levering(fout.toewijzing(), fout.begin().plusDays(1));
        Kop kop = nummering.kop(Berichtsoort.JW305);
        voegToe(kop, Leveringsbericht.correctie(kop, client, fout, goed));
        return goed;
    }

    private List<Toewijzing> wijzig(List<Toewijzing> lopend) {
        Verzoekwijziging wijziging = Verzoekwijziging.van(lopend, referentie(), vandaag, toeval);
        Kop kop = nummering.kop(Berichtsoort.JW317);
        voegToe(kop, wijziging.verzoek().schrijf(kop, client));
        if (toeval.kans(25)) {
            wijsAf(wijziging.verzoek().referentie(), toeval.kies("1", "2", "4", "6"));
            return lopend;
        }
        return meld(wijziging.toegewezen(tijd(11), nummering));
    }

    /** Sometimes first temporarily (reason 20), then for good on the same day (casus 2). */
    private void stop(List<Levering> leveringen) {
        LocalDate einde = maand.plusDays(15 + toeval.tot(12));
        if (toeval.kans(15)) {
            stop(leveringen, "20", einde);
        }
        stop(leveringen, toeval.kies("31", "31", "32", "34", "38"), einde);
    }

    private void stop(List<Levering> leveringen, String reden, LocalDate einde) {
        Kop kop = nummering.kop(Berichtsoort.JW307);
        voegToe(kop, Leveringsbericht.stop(kop, client, leveringen, reden, einde));
    }

    private void declareer(List<Levering> leveringen) {
        List<Prestatie> prestaties = new ArrayList<>();
        String sleutel = referentie();
        leveringen.forEach(
                l -> prestaties.add(Prestatie.van(sleutel + "D" + prestaties.size(), l.toewijzing(), toeval)));
        boolean afwijzen = prestaties.size() > 1 && toeval.kans(20);
        declareer(prestaties, afwijzen ? List.of(prestaties.getLast()) : List.of());
        if (!afwijzen && toeval.kans(20)) {
            Prestatie eerste = prestaties.getFirst();
            Prestatie nieuw = Prestatie.van(sleutel + "N", eerste.toewijzing(), toeval);
            declareer(List.of(eerste.credit(sleutel + "C"), nieuw), List.of());
        }
    }

    private void declareer(List<Prestatie> prestaties, List<Prestatie> afgewezen) {
        Declaratie declaratie = new Declaratie(nummering.kop(Berichtsoort.JW323), maand, client, prestaties);
        voegToe(declaratie.kop(), declaratie.schrijf());
        Kop antwoord = nummering.kop(Berichtsoort.JW325);
        voegToe(antwoord, declaratie.antwoord(antwoord, afgewezen));
    }

    /** Ends all that is current, so that a later request finds nothing open (TR349, TR374). */
    private void eindig(List<Toewijzing> lopend) {
        LocalTime tijd = tijd(16);
        LocalDate gisteren = vandaag.minusDays(1);
        meld(lopend.stream().map(t -> t.beeindigd(gisteren, tijd)).toList());
    }

    private Simbericht voegToe(Kop kop, byte[] inhoud) {
        Simbericht bericht = new Simbericht(
                kop.soort(),
                kop.afzender(),
                kop.ontvanger(),
                kop.identificatie(),
                Run.nummer(kop.identificatie()),
                inhoud);
        berichten.add(bericht);
        return bericht;
    }

    private String referentie() {
        return nummering.referentie(volg, verzoeken++);
    }

    private LocalTime tijd(int uur) {
        return LocalTime.of(uur, toeval.tot(60), 1 + toeval.tot(59));
    }
}
