package nl.jeugdpoort.cli.simulatie;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A JW323 of a given size, with as many clients as fit; written in pieces, so that it takes no more memory than one client. */
public final class GroteDeclaratie {

    private static final int PER_CLIENT = 3;

    /** Not on the whole minute, which is written without seconds. */
    private static final LocalTime TIJD = LocalTime.of(12, 0, 1);

    private final Nummering nummering;
    private final Run run;
    private final long grootte;
    private long totaal;

    /**
     * @param index position of the pair in the run
     * @param grootte size in bytes that it comes near to without going over, at least 4000
     */
    public GroteDeclaratie(Run run, Paar paar, int index, long grootte) {
        this.run = run;
        this.nummering = new Nummering(run, paar, index);
        this.grootte = grootte;
    }

    /** Writes the n-th large message of the pair to {@code uit}, which stays open; returns its identification. */
    public String schrijf(int nummer, OutputStream uit) throws IOException {
        nummering.terugNaar(nummer);
        Kop kop = nummering.kop(Berichtsoort.JW323);
        LocalDate maand = maand();
        int clienten = past(maand, kop);
        Xml xml = kop.begin().open("Declaratie");
        Declaratie.schrijfAanhef(xml, kop, maand, totaal);
        xml.open("Clienten");
        for (int volg = 0; volg < clienten; volg++) {
            schrijfClient(xml, maand, kop, volg);
            uit.write(xml.leeg());
        }
        uit.write(xml.sluit("Clienten").sluit("Declaratie").klaar());
        return kop.identificatie();
    }

    private LocalDate maand() {
        return run.vandaag().minusMonths(1).withDayOfMonth(1);
    }

    /** How many clients fit; also adds up the total, which stands in front of them. */
    private int past(LocalDate maand, Kop kop) {
        totaal = 0;
        long bytes = 2500;
        int volg = 0;
        Xml xml = new Xml("JW323").open("Declaratie").open("Clienten");
        while (true) {
            long voor = totaal;
            xml.leeg();
            totaal += schrijfClient(xml, maand, kop, volg);
            bytes += xml.leeg().length;
            if (bytes > grootte && volg > 0) {
                totaal = voor;
                return volg;
            }
            volg++;
        }
    }

    /** Gives the JW301 of each client of the n-th large message, with the toewijzingen that are declared in it. */
    public void toewijzingen(int nummer, Consumer<byte[]> uit) {
        nummering.terugNaar(nummer);
        Kop kop = nummering.kop(Berichtsoort.JW323);
        LocalDate maand = maand();
        int clienten = past(maand, kop);
        for (int volg = 0; volg < clienten; volg++) {
            Toeval toeval = new Toeval(run.seed(), volg);
            Client client = Client.van(TestBsn.nummer(volg), run.vandaag(), toeval);
            List<Toewijzing> toegewezen = prestaties(kop, maand, volg, toeval).stream()
                    .map(Prestatie::toewijzing)
                    .toList();
            uit.accept(Toewijzingsbericht.schrijf(nummering.kop(Berichtsoort.JW301), client, toegewezen));
        }
    }

    private long schrijfClient(Xml xml, LocalDate maand, Kop kop, int volg) {
        Toeval toeval = new Toeval(run.seed(), volg);
        Client client = Client.van(TestBsn.nummer(volg), run.vandaag(), toeval);
        List<Prestatie> prestaties = prestaties(kop, maand, volg, toeval);
        Declaratie.schrijfClient(xml, client, prestaties);
        return Declaratie.totaal(prestaties);
    }

    private List<Prestatie> prestaties(Kop kop, LocalDate maand, int volg, Toeval toeval) {
        List<Prestatie> prestaties = new ArrayList<>();
        for (int n = 0; n < prestatiesPerClient(); n++) {
            prestaties.add(prestatie(kop, maand, volg * prestatiesPerClient() + n, toeval));
        }
        return prestaties;
    }

    /** Large messages give each client more lines: there are only so many test BSNs, and one may occur once (TR101). */
    private int prestatiesPerClient() {
        return PER_CLIENT + (int) (grootte / 8_000_000);
    }

    private Prestatie prestatie(Kop kop, LocalDate maand, int volg, Toeval toeval) {
        Product product = Product.kies(toeval);
        long nummer = 100_000_000L + volg;
        Toewijzing toewijzing = new Toewijzing(nummer, null, product, maand, null, null, TIJD);
        return Prestatie.van(kop.identificatie() + "-" + volg, toewijzing, toeval);
    }
}
