package nl.jeugdpoort.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdpoort.bericht.BerichtStatus;
import nl.jeugdpoort.inzage.Berichtfilter;

/** The searches that are measured: every field, with values that many and few messages have and that none has, and what people combine. */
final class Consolevragen {

    private static final Instant NU = Instant.now();

    private Consolevragen() {}

    /** A search and what it is about. */
    record Vraag(String naam, Berichtfilter filter) {}

    static List<Vraag> alle(long totaal) {
        List<Vraag> vragen = new ArrayList<>();
        vragen.add(partij("zonder beperking", null, null, null, null, null));
        vragen.add(partij("soort, gewoon", null, "JW305", null, null, null));
        vragen.add(partij("soort, zeldzaam", null, "BEPALING", null, null, null));
        vragen.add(partij("soort, komt niet voor", null, "JW999", null, null, null));
        for (BerichtStatus status : BerichtStatus.values()) {
            vragen.add(partij("status " + status, status, null, null, null, null));
            vragen.add(partij("status " + status + " en soort", status, "JW305", null, null, null));
            vragen.add(partij("status " + status + " en partner", status, null, null, null, "40000001"));
        }
        vragen.add(partij("partner, groot", null, null, null, null, "0001"));
        vragen.add(partij("partner, klein", null, null, null, null, "40002999"));
        vragen.add(partij("partner, onbekend", null, null, null, null, "49999999"));
        vragen.add(partij("van, groot", null, null, "0001", null, null));
        vragen.add(partij("naar, klein", null, null, null, "40002999", null));
        vragen.add(partij("van en naar", null, null, "0001", "40000001", null));
        vragen.add(partij("van en naar, zelden", null, null, "0342", "40002999", null));
        vragen.add(partij("partner en soort", null, "JW305", null, null, "0001"));
        vragen.add(partij("van en soort die hij nooit stuurt", null, "JW305", "0001", null, null));
        vragen.add(partij("partner en zeldzame soort", null, "BEPALING", null, null, "0001"));
        vragen.add(periode("dag, lang geleden", null, null, Duration.ofSeconds(totaal * 3 / 2), Duration.ofDays(1)));
        vragen.add(periode("dag, gisteren", null, null, Duration.ofDays(1), Duration.ofDays(1)));
        vragen.add(periode("jaar geleden en soort", "JW305", null, Duration.ofDays(330), Duration.ofDays(30)));
        vragen.add(periode("maand en partner", null, "40000001", Duration.ofDays(60), Duration.ofDays(30)));
        vragen.add(periode("dag zonder berichten", null, null, Duration.ofDays(5000), Duration.ofDays(1)));
        vragen.add(kenmerk("identificatie", "I" + totaal / 7, null, null));
        vragen.add(kenmerk("identificatie, komt niet voor", "niets", null, null));
        vragen.add(kenmerk("toewijzingnummer", null, "" + totaal / 30, null));
        vragen.add(kenmerk("toewijzingnummer, komt niet voor", null, "999999999", null));
        vragen.add(kenmerk("referentie", null, null, "" + totaal / 30));
        vragen.add(kenmerk("referentie, komt niet voor", null, null, "niets"));
        vragen.add(kenmerk("referentie, eigen nummer", null, null, "00000000-0000-4000-8000-000000000000"));
        return vragen;
    }

    private static Vraag partij(
            String naam, BerichtStatus status, String soort, String van, String naar, String partner) {
        return new Vraag(naam, new Berichtfilter(status, soort, van, naar, partner, null, null, null, null, null));
    }

    private static Vraag periode(String naam, String soort, String partner, Duration terug, Duration lang) {
        Instant vanaf = NU.minus(terug);
        return new Vraag(
                naam, new Berichtfilter(null, soort, null, null, partner, null, null, null, vanaf, vanaf.plus(lang)));
    }

    private static Vraag kenmerk(String naam, String identificatie, String toewijzing, String referentie) {
        return new Vraag(
                naam,
                new Berichtfilter(null, null, null, null, null, identificatie, toewijzing, referentie, null, null));
    }
}
