package nl.jeugdpoort.contract;

import java.nio.file.Path;
import java.util.stream.Stream;
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
class Gegevensconfig {

    @Bean
    Wisselbaar<Contractgegevens> contractgegevens(
            Configuratiemap map, Meldingen meldingen, TransactionTemplate transactie) {
        return gegevens(
                map.pad(),
                new Wijzigingssignaal(
                        meldingen, transactie, "lijsten-afgewezen", "de contracten of lijsten in config/"));
    }

    static Wisselbaar<Contractgegevens> gegevens(Path map, Wijzigingsmelder melder) {
        return new Wisselbaar<>(
                "Contracten en lijsten",
                Stream.of("contracten", "productcodes", "codelijsten")
                        .map(map::resolve)
                        .toList(),
                () -> Contractgegevens.uit(map),
                melder);
    }
}
