package nl.jeugdpoort.ingebouwd;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds a port to listen on, so that two gateways can stand side by side on one machine. */
final class VrijePoort {

    private static final int TE_PROBEREN = 100;

    private VrijePoort() {}

    /** The first free port from this one up; 0 stays 0. */
    static int vanaf(String host, int poort) throws IOException {
        for (int kandidaat = poort; poort > 0 && kandidaat < poort + TE_PROBEREN; kandidaat++) {
            if (isVrij(host, kandidaat)) {
                return kandidaat;
            }
        }
        if (poort > 0) {
            throw new IOException(
                    "No free port from " + poort + " for the built-in broker; set jeugdpoort.broker.poort");
        }
        return 0;
    }

    private static boolean isVrij(String host, int poort) {
        try (ServerSocket proef = new ServerSocket(poort, 1, InetAddress.getByName(host))) {
            return proef.isBound();
        } catch (IOException bezet) {
            return false;
        }
    }
}
