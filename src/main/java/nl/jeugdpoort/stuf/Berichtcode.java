package nl.jeugdpoort.stuf;

import java.util.Arrays;
import java.util.Optional;
import javax.xml.namespace.QName;

/** The StUF messages that this koppelvlak knows, each with its root element and, where it is a request, its SOAPAction. */
public enum Berichtcode {
    DI01("Di01", new QName(Naamruimte.GGK, "envelopHeenbericht-ggk_Di01"), Naamruimte.GGK + "/ggk_Di01"),
    DU01("Du01", new QName(Naamruimte.GGK, "envelopRetourbericht-ggk_Du01"), Naamruimte.GGK + "/ggk_Du01"),
    FO01("Fo01", new QName(Naamruimte.STUF, "Fo01Bericht"), Naamruimte.STUF + "/Fo01"),
    BV03("Bv03", new QName(Naamruimte.STUF, "Bv03Bericht"), ""),
    FO03("Fo03", new QName(Naamruimte.STUF, "Fo03Bericht"), "");

    private final String code;
    private final QName wortel;
    private final String soapAction;

    Berichtcode(String code, QName wortel, String soapAction) {
        this.code = code;
        this.wortel = wortel;
        this.soapAction = soapAction;
    }

    /** As it stands in {@code berichtcode}, for example {@code Di01}. */
    public String code() {
        return code;
    }

    /** Root element of the message. */
    public QName wortel() {
        return wortel;
    }

    /** SOAPAction of the operation, empty when the message is only ever an answer. */
    public String soapAction() {
        return soapAction;
    }

    static Optional<Berichtcode> metWortel(QName wortel) {
        return Arrays.stream(values())
                .filter(bericht -> bericht.wortel.equals(wortel))
                .findFirst();
    }
}
