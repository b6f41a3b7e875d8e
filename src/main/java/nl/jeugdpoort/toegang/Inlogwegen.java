package nl.jeugdpoort.toegang;

import java.util.List;

/**
 * How people can log in.
 *
 * @param formulier whether by name and password
 * @param aanbieders the OpenID Connect providers
 */
public record Inlogwegen(boolean formulier, List<Aanbieder> aanbieders) {

    /**
     * An OpenID Connect provider.
     *
     * @param naam words for people
     * @param adres where login begins, within the gateway
     * @param oorsprong scheme, host and port of the provider; empty when its settings name none
     */
    public record Aanbieder(String naam, String adres, String oorsprong) {}
}
