package nl.jeugdpoort.deelnemer;

import java.util.List;
import nl.jeugdpoort.instelling.Ingelezen;
import nl.jeugdpoort.instelling.Instelfout;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A participant can only be told by mail when there is a mail server, and an address for the link in the mail. */
@Component
class Mailtoets implements Standtoets {

    private final String server;
    private final String adres;

    Mailtoets(
            @Value("${jeugdpoort.signaal.mail.server:}") String server,
            @Value("${jeugdpoort.toegang.publiek-adres:}") String adres) {
        this.server = server;
        this.adres = adres;
    }

    @Override
    public List<Instelfout> toets(Gelezen gelezen) {
        return gelezen.deelnemers().stream()
                .filter(bestand -> bestand.waarde().uit() instanceof Uitkanaal.Mail)
                .flatMap(bestand -> fouten(bestand).stream())
                .toList();
    }

    private List<Instelfout> fouten(Ingelezen<?> bestand) {
        if (server.isBlank()) {
            return List.of(bestand.fout("uit", "kan geen mail zijn zolang jeugdpoort.signaal.mail.server leeg is"));
        }
        return adres.isBlank()
                ? List.of(bestand.fout("uit", "kan geen mail zijn zolang jeugdpoort.toegang.publiek-adres leeg is"))
                : List.of();
    }
}
