package nl.jeugdpoort.aflevering.proef;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.springframework.boot.ssl.SslBundle;

/**
 * With which certificates a connection is made.
 *
 * @param eigen those of the gateway, null for none
 * @param vertrouwen by which the other is judged
 */
record Tlsgrond(KeyManager[] eigen, X509ExtendedTrustManager vertrouwen) {

    /** None of its own, and the trust of the JDK. */
    static Tlsgrond vanJdk() {
        try {
            var fabriek = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            fabriek.init((KeyStore) null);
            return new Tlsgrond(null, vertrouwen(fabriek.getTrustManagers()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The JDK has no list of trusted certificates", e);
        }
    }

    static Tlsgrond van(SslBundle bundel) {
        return new Tlsgrond(
                bundel.getManagers().getKeyManagers(),
                vertrouwen(bundel.getManagers().getTrustManagers()));
    }

    /** A context in which this judge judges. */
    SSLContext context(X509ExtendedTrustManager rechter) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(eigen, new TrustManager[] {rechter}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has TLS", e);
        }
    }

    private static X509ExtendedTrustManager vertrouwen(TrustManager[] alle) {
        return Arrays.stream(alle)
                .filter(X509ExtendedTrustManager.class::isInstance)
                .map(X509ExtendedTrustManager.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
