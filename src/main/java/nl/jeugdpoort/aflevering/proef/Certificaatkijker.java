package nl.jeugdpoort.aflevering.proef;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Judges servers as another does, and remembers the certificate of the one that came, also when it is not trusted. */
final class Certificaatkijker extends X509ExtendedTrustManager {

    private final X509ExtendedTrustManager rechter;
    private volatile X509Certificate gezien;

    Certificaatkijker(X509ExtendedTrustManager rechter) {
        this.rechter = rechter;
    }

    /** The certificate of the server itself, empty when it showed none. */
    Optional<X509Certificate> gezien() {
        return Optional.ofNullable(gezien);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] keten, String soort, Socket draad) throws CertificateException {
        gezien = keten[0];
        rechter.checkServerTrusted(keten, soort, draad);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] keten, String soort, SSLEngine motor) throws CertificateException {
        gezien = keten[0];
        rechter.checkServerTrusted(keten, soort, motor);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] keten, String soort) throws CertificateException {
        gezien = keten[0];
        rechter.checkServerTrusted(keten, soort);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] keten, String soort, Socket draad) throws CertificateException {
        rechter.checkClientTrusted(keten, soort, draad);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] keten, String soort, SSLEngine motor) throws CertificateException {
        rechter.checkClientTrusted(keten, soort, motor);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] keten, String soort) throws CertificateException {
        rechter.checkClientTrusted(keten, soort);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return rechter.getAcceptedIssuers();
    }
}
