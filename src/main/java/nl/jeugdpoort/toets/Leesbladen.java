package nl.jeugdpoort.toets;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLStreamException;
import nl.jeugdpoort.standaard.Standaard;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toets.leesblad.Betekenis;
import nl.jeugdpoort.toets.leesblad.Bladlezer;
import nl.jeugdpoort.toets.regellijst.Codelijst;
import nl.jeugdpoort.toets.schema.Schematoetser;
import nl.jeugdpoort.toets.schema.Veiliglezer;
import org.codehaus.stax2.XMLStreamReader2;
import org.springframework.stereotype.Component;

/** Makes messages readable, of every standard, and other XML as far as it goes. */
@Component
public final class Leesbladen {

    private final Schematoetser schemas;
    private final Standaardmappen standaarden;
    private final Map<String, Codelijst> lijsten = new ConcurrentHashMap<>();

    Leesbladen(Schematoetser schemas, Standaardmappen standaarden) {
        this.schemas = schemas;
        this.standaarden = standaarden;
    }

    /**
     * The parts of a message from a place on; empty when it is no XML at all.
     *
     * @param standaard name of its standard, for example {@code ijw/3.2}; another gives a sheet without meanings
     * @param vanaf how many parts to leave out
     */
    public Optional<Leesblad> lees(byte[] bericht, String standaard, Waardenoemer noemer, int vanaf) {
        var betekenis = new Betekenis(
                standaarden
                        .zoek(standaard)
                        .map(s -> s.weergave().betekenissen())
                        .orElse(Map.of()),
                naam -> lijst(standaard, naam),
                noemer);
        try {
            XMLStreamReader2 lezer = Veiliglezer.open(bericht);
            try {
                return Bladlezer.lees(lezer, schemas::wortel, betekenis, vanaf);
            } finally {
                lezer.close();
            }
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    /** A name with a slash is that of a list of another standard. */
    private Codelijst lijst(String standaard, String naam) {
        int streep = naam.lastIndexOf('/');
        String van = streep < 0 ? standaard : naam.substring(0, streep);
        return lijsten.computeIfAbsent(van + "/" + naam.substring(streep + 1), volledig -> {
            Standaard eigenaar = standaarden.van(van);
            return Codelijst.van(eigenaar, naam.substring(streep + 1));
        });
    }
}
