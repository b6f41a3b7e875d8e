package nl.jeugdpoort.tussentaal;

import java.nio.file.Path;
import java.util.List;
import nl.jeugdpoort.instelling.Configuratiemap;
import nl.jeugdpoort.instelling.Wijzigingsmelder;
import nl.jeugdpoort.instelling.Wisselbaar;
import nl.jeugdpoort.signaal.Meldingen;
import nl.jeugdpoort.signaal.Wijzigingssignaal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** The files, read at the start and again when they change. */
@Configuration
class Tussentaalconfig {

    @Bean
    Wisselbaar<Tussentaalboek> tussentaalboek(
            Configuratiemap map, Meldingen meldingen, TransactionTemplate transactie) {
        return boek(
                map.pad(), new Wijzigingssignaal(meldingen, transactie, "tussentaal-afgewezen", "config/tussentaal"));
    }

    static Wisselbaar<Tussentaalboek> boek(Path map, Wijzigingsmelder melder) {
        return new Wisselbaar<>(
                "Tussentaal",
                List.of(map.resolve(Tussentaallezer.MAP)),
                () -> new Tussentaalboek(Tussentaallezer.lees(map)),
                melder);
    }
}
