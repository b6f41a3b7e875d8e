package nl.jeugdpoort.register.opslag;

import java.util.Collection;
import java.util.List;
import nl.jeugdpoort.register.Sleutel;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Keys of one kind each, for statements that join on them. */
record Sleutelkolommen(
        List<Sleutel.Nummer> nummers, List<Sleutel.Dossier> dossiers, List<Sleutel.Referentie> referenties) {

    static Sleutelkolommen van(Collection<Sleutel> sleutels) {
        return new Sleutelkolommen(
                soort(sleutels, Sleutel.Nummer.class),
                soort(sleutels, Sleutel.Dossier.class),
                soort(sleutels, Sleutel.Referentie.class));
    }

    private static <T> List<T> soort(Collection<Sleutel> sleutels, Class<T> soort) {
        return sleutels.stream().filter(soort::isInstance).map(soort::cast).toList();
    }

    StatementSpec metNummers(StatementSpec sql) {
        return sql.param("nummerGemeenten", Kolom.tekst(nummers, Sleutel.Nummer::gemeente))
                .param("nummers", Kolom.getal(nummers, Sleutel.Nummer::nummer));
    }

    StatementSpec metDossiers(StatementSpec sql) {
        return sql.param("clienten", Kolom.uuid(dossiers, Sleutel.Dossier::client))
                .param("gemeenten", Kolom.tekst(dossiers, d -> d.partijen().gemeente()))
                .param("aanbieders", Kolom.tekst(dossiers, d -> d.partijen().aanbieder()));
    }

    StatementSpec metReferenties(StatementSpec sql) {
        return sql.param("referentieAanbieders", Kolom.tekst(referenties, Sleutel.Referentie::aanbieder))
                .param("referenties", Kolom.tekst(referenties, Sleutel.Referentie::referentie));
    }
}
