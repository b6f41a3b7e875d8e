package nl.jeugdpoort.stuf;

/** XML namespaces of the envelope. */
final class Naamruimte {

    static final String STUF = "http://www.egem.nl/StUF/StUF0301";
    static final String GGK = "http://www.stufstandaarden.nl/koppelvlak/ggk0210";
    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

    private Naamruimte() {}
}
