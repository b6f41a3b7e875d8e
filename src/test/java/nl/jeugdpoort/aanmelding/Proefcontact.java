package nl.jeugdpoort.aanmelding;

import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Someone in the contact register of a test, of whom the kenmerk is enough to know them by.
 *
 * @param organisatie code of the organisation
 * @param gemeente CBS code, null for the whole region
 * @param koppelgenoot kenmerk of the back-up, null when none
 * @param afwezig whether they are absent
 */
record Proefcontact(
        String regio,
        String organisatie,
        String kenmerk,
        String functie,
        String gemeente,
        String koppelgenoot,
        boolean afwezig) {

    static Proefcontact van(String regio, String organisatie, String kenmerk, String functie) {
        return new Proefcontact(regio, organisatie, kenmerk, functie, null, null, false);
    }

    Proefcontact voor(String ander) {
        return new Proefcontact(regio, organisatie, kenmerk, functie, ander, koppelgenoot, afwezig);
    }

    Proefcontact afwezigVervangenDoor(String ander) {
        return new Proefcontact(regio, organisatie, kenmerk, functie, gemeente, ander, true);
    }

    /** Their address for work. */
    String email() {
        return kenmerk.toLowerCase(Locale.ROOT) + "@example.org";
    }

    void in(JdbcClient jdbc) {
        jdbc.sql("""
                        insert into contact (id, regio, organisatie, kenmerk, organisatienaam, naam, functie, email, werkdagen, gemeenten,
                            wijken, wijken_zoek, koppelgenoot, geldig_van, afwezig_van, versie, bevestigd_op, woorden)
                        values (:id, :regio, :organisatie, :kenmerk, 'Proef', :kenmerk, :functie, :email, '{}',
                            array_remove(array[:gemeente::text], null), '{}', '{}', :koppelgenoot::text, '2020-01-01',
                            case when :afwezig then date '2020-01-01' end, 1, now(), '')
                        """)
                .param("id", UUID.randomUUID())
                .param("regio", regio)
                .param("organisatie", organisatie)
                .param("kenmerk", kenmerk)
                .param("functie", functie)
                .param("email", email())
                .param("gemeente", gemeente)
                .param("koppelgenoot", koppelgenoot)
                .param("afwezig", afwezig)
                .update();
    }
}
