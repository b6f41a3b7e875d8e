package nl.jeugdpoort.antwoord;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.jeugdpoort.bericht.Berichtkop;
import nl.jeugdpoort.standaard.Standaard;
import nl.jeugdpoort.standaard.Standaardmappen;
import nl.jeugdpoort.toets.Bevinding;
import nl.jeugdpoort.toets.Bevinding.Niveau;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Writes every answer by the schema of its kind: a header, and the heenbericht streamed into it where content is due. */
@Component
@EnableConfigurationProperties(AntwoordInstellingen.class)
final class SchemaRetourmaker implements Retourmaker {

    private static final int LANGSTE_IDENTIFICATIE = 12;

    private final Retourschemas schemas = new Retourschemas();
    private final Standaardmappen standaarden;
    private final AntwoordInstellingen instellingen;

    @Autowired
    SchemaRetourmaker(Standaardmappen standaarden, AntwoordInstellingen instellingen) {
        this.standaarden = standaarden;
        this.instellingen = instellingen;
    }

    @Override
    public Optional<String> antwoordsoort(String berichtsoort) {
        return standaarden.met(berichtsoort).stream()
                .findFirst()
                .flatMap(standaard -> standaard.antwoordOp(berichtsoort));
    }

    @Override
    public Optional<byte[]> antwoord(
            Berichtkop heen,
            Supplier<byte[]> inhoud,
            List<Bevinding> afkeuringen,
            String identificatie,
            LocalDate dagtekening) {
        if (identificatie.isBlank() || identificatie.length() > LANGSTE_IDENTIFICATIE) {
            throw new IllegalArgumentException("Een identificatie heeft 1 tot 12 tekens: " + identificatie);
        }
        if (afkeuringen.stream().anyMatch(bevinding -> bevinding.niveau() == Niveau.SCHEMA)) {
            return Optional.empty();
        }
        Standaard standaard = standaarden.van(heen.standaard());
        return standaard.antwoordOp(heen.berichtsoort()).flatMap(soort -> {
            Retourschema schema = schemas.van(standaard, soort);
            Uitspraak uitspraak = Uitspraak.over(afkeuringen, schema);
            Retourkop kop =
                    Retourkop.van(heen, identificatie, dagtekening, instellingen.xsdVersie(), uitspraak.kopcodes());
            return schrijf(schema, kop, uitspraak, inhoud);
        });
    }

    private static Optional<byte[]> schrijf(
            Retourschema schema, Retourkop kop, Uitspraak uitspraak, Supplier<byte[]> inhoud) {
        if (schema.alleenFouten() && kop.codes().isEmpty()) {
            return Optional.empty();
        }
        Xmlschrijver uit = new Xmlschrijver(schema);
        kop.schrijf(schema.kop(), uit);
        if (!uitspraak.klassecodes().isEmpty()) {
            new Antwoordinhoud(schema, uitspraak.klassecodes()).schrijf(inhoud.get(), uit);
        }
        return Optional.of(uit.bytes());
    }
}
