package nl.jeugdpoort.toets;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import nl.jeugdpoort.toegang.Weigering;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checks a message for anyone who asks; stores nothing. */
@RestController
class ToetsenIngang {

    /** 25 MB, the limit of the standard (OP179). */
    private static final int MAX_BYTES = 26_214_400;

    private static final int EERSTE_MAAT = 64 * 1024;

    private final Toetsbank bank;

    ToetsenIngang(Toetsbank bank) {
        this.bank = bank;
    }

    /** Tells what is wrong with one message: schema, in-message rules and lists. */
    @PostMapping(path = "/api/v1/toetsen", consumes = MediaType.APPLICATION_XML_VALUE)
    Toetsuitslag toets(HttpServletRequest verzoek) throws IOException {
        return bank.toets(lees(verzoek.getInputStream(), verzoek.getContentLengthLong()));
    }

    /** Reads no more than the limit into memory. */
    private static byte[] lees(InputStream in, long lengte) throws IOException {
        if (lengte > MAX_BYTES) {
            throw teGroot();
        }
        byte[] bytes = new byte[lengte < 0 ? EERSTE_MAAT : (int) lengte + 1];
        int gelezen = in.readNBytes(bytes, 0, bytes.length);
        while (gelezen == bytes.length) {
            if (gelezen > MAX_BYTES) {
                throw teGroot();
            }
            bytes = Arrays.copyOf(bytes, Math.min(2 * gelezen, MAX_BYTES + 1));
            gelezen += in.readNBytes(bytes, gelezen, bytes.length - gelezen);
        }
        return Arrays.copyOf(bytes, gelezen);
    }

    private static Weigering teGroot() {
        return new Weigering(
                413,
                "te-groot",
                "BRS06",
                "Het bericht is te groot",
                "Een bericht is hooguit 25 MB (26.214.400 bytes). Verdeel de inhoud over meer berichten.",
                List.of());
    }
}
