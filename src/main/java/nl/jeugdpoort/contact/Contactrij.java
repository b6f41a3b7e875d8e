package nl.jeugdpoort.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.jeugdpoort.contact.Contact.Sleutel;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Between an entry and its row. */
final class Contactrij {

    private Contactrij() {}

    static Contact lees(ResultSet rij, int nummer) throws SQLException {
        return new Contact(
                rij.getObject("id", UUID.class),
                new Sleutel(rij.getString("regio"), rij.getString("organisatie"), rij.getString("kenmerk")),
                new Contact.Persoon(
                        rij.getString("naam"),
                        rij.getString("organisatienaam"),
                        rij.getString("team"),
                        Functie.valueOf(rij.getString("functie")),
                        rij.getString("telefoon"),
                        rij.getString("email")),
                new Contact.Werk(
                        lijst(rij, "werkdagen").stream().map(Weekdag::valueOf).toList(),
                        lijst(rij, "gemeenten"),
                        lijst(rij, "wijken"),
                        rij.getString("koppelgenoot")),
                new Contact.Periode(
                        dag(rij, "geldig_van"),
                        dag(rij, "geldig_tot"),
                        dag(rij, "afwezig_van"),
                        dag(rij, "afwezig_tot")),
                new Contact.Stand(
                        rij.getInt("versie"),
                        rij.getObject("bevestigd_op", OffsetDateTime.class).toInstant(),
                        dag(rij, "beeindigd_op")));
    }

    static SqlParameterSource velden(Contact contact) {
        return new MapSqlParameterSource("id", contact.id())
                .addValue("regio", contact.sleutel().regio())
                .addValue("organisatie", contact.sleutel().organisatie())
                .addValue("kenmerk", contact.sleutel().kenmerk())
                .addValue("organisatienaam", contact.persoon().organisatienaam())
                .addValue("team", contact.persoon().team())
                .addValue("naam", contact.persoon().naam())
                .addValue("functie", contact.persoon().functie().name())
                .addValue("telefoon", contact.persoon().telefoon())
                .addValue("email", contact.persoon().email())
                .addValue("werkdagen", rij(contact.werk().werkdagen().stream().map(Enum::name)))
                .addValue("gemeenten", rij(contact.werk().gemeenten().stream()))
                .addValue("wijken", rij(contact.werk().wijken().stream()))
                .addValue("wijkenZoek", rij(Zoekwoorden.plat(contact.werk().wijken()).stream()))
                .addValue("koppelgenoot", contact.werk().koppelgenoot())
                .addValue("geldigVan", contact.periode().geldigVan())
                .addValue("geldigTot", contact.periode().geldigTot())
                .addValue("afwezigVan", contact.periode().afwezigVan())
                .addValue("afwezigTot", contact.periode().afwezigTot())
                .addValue("beeindigdOp", contact.stand().beeindigdOp())
                .addValue("versie", contact.stand().versie())
                .addValue("bevestigdOp", tijd(contact.stand().bevestigdOp()))
                .addValue("woorden", Zoekwoorden.van(contact));
    }

    static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String[] rij(Stream<String> waarden) {
        return waarden.toArray(String[]::new);
    }

    private static List<String> lijst(ResultSet rij, String kolom) throws SQLException {
        return List.of((String[]) rij.getArray(kolom).getArray());
    }

    private static LocalDate dag(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, LocalDate.class);
    }
}
