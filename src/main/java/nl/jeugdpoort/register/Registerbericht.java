package nl.jeugdpoort.register;

import java.util.List;
import java.util.UUID;
import nl.jeugdpoort.bericht.Berichtkop;

/**
 * A valid message as registers and chain rules see it.
 *
 * @param volgnummer order of acceptance; 0 when it is not stored
 * @param uniek false when an earlier message has its identificatie
 * @param kop its header
 * @param klassen its classes in order
 */
public record Registerbericht(long volgnummer, boolean uniek, Berichtkop kop, List<Geplaatst> klassen) {

    public Partijen partijen() {
        return Partijen.van(kop);
    }

    /** The only client of it; null when it has none or may have several. */
    public UUID client() {
        List<Client> clienten = alle(Client.class);
        return clienten.size() == 1 ? clienten.getFirst().kenmerk() : null;
    }

    /** All classes of a kind, in order; goes through the whole message. */
    public <T> List<T> alle(Class<T> soort) {
        return klassen.stream()
                .map(Geplaatst::inhoud)
                .filter(soort::isInstance)
                .map(soort::cast)
                .toList();
    }
}
