package nl.jeugdpoort.console.deelnemers;

import java.net.URI;
import nl.jeugdpoort.deelnemer.Uitkanaal;

/** A way out in words, without anything secret. */
final class Kanaalwoorden {

    /** What kind it is. */
    public String soort(Uitkanaal uit) {
        return switch (uit) {
            case Uitkanaal.Postbus p -> "postbus";
            case Uitkanaal.Rest r -> "HTTP (REST)";
            case Uitkanaal.Soap s -> "StUF (SOAP)";
            case Uitkanaal.Jms j -> "wachtrij (JMS)";
            case Uitkanaal.Map m -> "map";
            case Uitkanaal.Sftp s -> "SFTP";
            case Uitkanaal.Mail m -> "postbus met mail";
        };
    }

    /** Where it goes. */
    public String adres(String code, Uitkanaal uit) {
        return switch (uit) {
            case Uitkanaal.Postbus p -> "De deelnemer haalt berichten zelf op bij de poort.";
            case Uitkanaal.Rest r -> kaal(r.url());
            case Uitkanaal.Soap s -> kaal(s.url());
            case Uitkanaal.Jms j -> "jeugdpoort.uit." + code;
            case Uitkanaal.Map m -> "uit/" + code;
            case Uitkanaal.Sftp s -> s.host() + ":" + s.poort() + ", map " + s.pad();
            case Uitkanaal.Mail m -> m.adres() + ", lezen binnen " + m.dagen() + " dagen";
        };
    }

    /** How the gateway makes itself known there. */
    public String inlog(Uitkanaal uit) {
        return switch (uit) {
            case Uitkanaal.Rest r -> inlog(r.gebruiker());
            case Uitkanaal.Soap s -> inlog(s.gebruiker());
            case Uitkanaal.Sftp s -> inlog(s.gebruiker());
            default -> "niet nodig";
        };
    }

    /** What a test does there, to be read before it is done. */
    public String proef(Uitkanaal uit) {
        return switch (uit) {
            case Uitkanaal.Postbus p -> "De poort kijkt in de postbus wat er ligt. Er gaat niets naar buiten.";
            case Uitkanaal.Rest r -> HTTP;
            case Uitkanaal.Soap s -> HTTP;
            case Uitkanaal.Jms j -> "De poort kijkt in de wachtrij wat er wacht. Er komt niets bij.";
            case Uitkanaal.Map m -> "De poort zet een bestand .jeugdpoort-test in de map en haalt het meteen weer weg.";
            case Uitkanaal.Sftp s ->
                "De poort logt in, zet een bestand .jeugdpoort-test in de map en haalt het meteen weer weg.";
            case Uitkanaal.Mail m -> "De poort stuurt een mail die zegt dat het een proef is.";
        };
    }

    private static final String HTTP =
            "De poort zoekt het adres op, maakt verbinding, kijkt naar het certificaat en stuurt een vraag zonder inhoud (OPTIONS).";

    private static String inlog(String gebruiker) {
        return gebruiker == null ? "zonder naam en wachtwoord" : "als " + gebruiker + ", wachtwoord verborgen";
    }

    /** Without user, password and query, which may hold a secret. */
    private static String kaal(String url) {
        URI adres = URI.create(url);
        String poort = adres.getPort() < 0 ? "" : ":" + adres.getPort();
        return adres.getScheme() + "://" + adres.getHost() + poort + adres.getPath();
    }
}
