package nl.jeugdpoort.stuf;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;

/** Hears what goes over the line. */
public interface Meeluisteraar {

    /** What is about to be sent; its headers hold the password. */
    void verzoek(HttpRequest verzoek);

    /** What came back. */
    void antwoord(int status, HttpHeaders koppen, byte[] inhoud);

    /** Does not listen. */
    static Meeluisteraar doof() {
        return new Meeluisteraar() {
            @Override
            public void verzoek(HttpRequest verzoek) {
                // not heard
            }

            @Override
            public void antwoord(int status, HttpHeaders koppen, byte[] inhoud) {
                // not heard
            }
        };
    }
}
