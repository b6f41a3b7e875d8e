package nl.jeugdpoort.bench;

import nl.jeugdpoort.toets.schema.Proefberichten;
import org.openjdk.jmh.runner.RunnerException;

/** Speed of recognition, schema check and rules on one thread, as multiples of what else reads the same bytes. */
final class Toetsmeting {

    private static final double MINSTENS_JDK = 1.5;
    private static final double MINSTENS_OFFICIEEL = 2;
    private static final double HOOGSTENS_ZONDER = 3;
    private static final double HOOGSTENS = 4;
    private static final double STREVEN = 2.5;
    private static final int HOOGSTENS_MB = 64;

    private final Rapport rapport;
    private final Toetsrondes rondes;

    private Toetsmeting(Rapport rapport, Toetsrondes rondes) {
        this.rapport = rapport;
        this.rondes = rondes;
    }

    static void meet(Rapport rapport) throws RunnerException {
        Toetsmeting meting = new Toetsmeting(rapport, Toetsrondes.meet(Integer.getInteger("bench.rondes", 3)));
        meting.schrijfToewijzing();
        meting.schrijfDeclaratie();
    }

    private void schrijfToewijzing() {
        String grootte = Getal.heel(Meetberichten.toewijzing().length) + " bytes";
        int fouten = bevindingen(Meetberichten.toewijzingMetFouten());
        rapport.feit("JW301 van " + grootte + " alleen ontleden met Woodstox", perSeconde("toewijzingWoodstox"));
        rapport.feit("JW301 valideren met een hergebruikte Validator van de JDK", perSeconde("jdk"));
        rapport.feit(
                "JW301 op de officiële weg: die Validator, dan XSLT met 10 regels", perSeconde("toewijzingOfficieel"));
        minstens("JW301 herkennen en toetsen, naast de JDK", "toetser", "jdk", MINSTENS_JDK);
        hoogstens("JW301 met alle regels", "toewijzing", "toewijzingWoodstox", HOOGSTENS_ZONDER);
        hoogstens("hetzelfde, streven", "toewijzing", "toewijzingWoodstox", STREVEN);
        minstens("hetzelfde, naast de officiële weg", "toewijzing", "toewijzingOfficieel", MINSTENS_OFFICIEEL);
        String met = "JW301 met alle regels en " + fouten + " bevindingen met hun plaats";
        hoogstens(met, "toewijzing fouten", "toewijzingWoodstox fouten", HOOGSTENS);
        hoogstens("hetzelfde, streven", "toewijzing fouten", "toewijzingWoodstox fouten", STREVEN);
        minstens(
                "hetzelfde, naast de officiële weg",
                "toewijzing fouten",
                "toewijzingOfficieel fouten",
                MINSTENS_OFFICIEEL);
    }

    private void schrijfDeclaratie() {
        byte[] bericht = Meetberichten.declaratie();
        String wat = "JW323 van %s MB, %s prestaties"
                .formatted(Getal.tiende(bericht.length / 1e6), Getal.heel(Meetberichten.prestaties(bericht)));
        int fouten = bevindingen(Meetberichten.declaratieMetFouten());
        rapport.feit(wat + ", alleen ontleden met Woodstox", milliseconden("declaratieWoodstox"));
        declaratie("dezelfde met alle regels", "declaratie", "declaratieWoodstox");
        declaratie(
                "met alle regels, in elke prestatie een fout: " + Getal.heel(fouten) + " bevindingen",
                "declaratie fouten",
                "declaratieWoodstox fouten");
    }

    private void declaratie(String onderdeel, String naam, String woodstox) {
        double keer = rondes.verhouding(naam, woodstox);
        rapport.toets(onderdeel, milliseconden(naam), "4 x de tijd van Woodstox", keer(keer), keer <= HOOGSTENS);
        double mb = rondes.megabytes(naam);
        rapport.toets(
                "&nbsp; geheugen dat dat in totaal vraagt",
                Getal.heel(mb) + " MB",
                HOOGSTENS_MB + " MB",
                Getal.honderdste(mb / HOOGSTENS_MB),
                mb <= HOOGSTENS_MB);
    }

    private void hoogstens(String onderdeel, String naam, String ander, double grens) {
        double keer = rondes.verhouding(naam, ander);
        String tekst = Getal.tiende(grens) + " x de tijd van Woodstox";
        rapport.toets(onderdeel, perSeconde(naam), tekst, keer(keer), keer <= grens);
    }

    private void minstens(String onderdeel, String naam, String ander, double grens) {
        double sneller = rondes.verhouding(ander, naam);
        String tekst = Getal.tiende(grens) + " x zo snel";
        rapport.toets(onderdeel, perSeconde(naam), tekst, keer(sneller), sneller >= grens);
    }

    private static int bevindingen(byte[] bericht) {
        return Proefberichten.toetserMetRegels().toets(bericht).bevindingen().size();
    }

    private String perSeconde(String naam) {
        return Getal.heel(1 / rondes.tijd(naam)) + " per s rekentijd";
    }

    private String milliseconden(String naam) {
        return Getal.heel(1000 * rondes.tijd(naam)) + " ms rekentijd";
    }

    private static String keer(double verhouding) {
        return Getal.honderdste(verhouding);
    }
}
