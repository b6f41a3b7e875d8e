package nl.jeugdpoort.signaal;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Where events may go that others asked for: never to what only this machine or its own network can reach, unless that is allowed. */
final class Doeladres {

    private static final int LANGSTE = 500;

    private Doeladres() {}

    /**
     * What is wrong with an address, as the end of a Dutch sentence; null when nothing.
     *
     * @param intern whether http and addresses of the own network are allowed
     */
    static String bezwaar(URI adres, boolean intern) {
        if (adres == null || adres.getHost() == null || adres.toString().length() > LANGSTE) {
            return "moet een volledig webadres van hoogstens 500 tekens zijn";
        }
        if (!"https".equals(adres.getScheme()) && !(intern && "http".equals(adres.getScheme()))) {
            return "moet met https:// beginnen";
        }
        if (adres.getUserInfo() != null || adres.getFragment() != null) {
            return "mag geen naam, wachtwoord of # bevatten";
        }
        return intern || openbaar(adres.getHost()) ? null : "moet vanaf het internet te bereiken zijn";
    }

    private static boolean openbaar(String naam) {
        try {
            return Arrays.stream(InetAddress.getAllByName(naam)).noneMatch(Doeladres::eigen);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean eigen(InetAddress adres) {
        byte[] bytes = adres.getAddress();
        boolean uniekLokaal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean gedeeld = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        return uniekLokaal
                || gedeeld
                || adres.isAnyLocalAddress()
                || adres.isLoopbackAddress()
                || adres.isLinkLocalAddress()
                || adres.isSiteLocalAddress()
                || adres.isMulticastAddress();
    }
}
