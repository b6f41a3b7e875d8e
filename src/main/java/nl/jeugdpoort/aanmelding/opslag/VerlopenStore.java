package nl.jeugdpoort.aanmelding.opslag;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys of terms of cases that expired and of which the case does not know yet. */
@Repository
public class VerlopenStore {

    private final JdbcClient jdbc;

    VerlopenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void voegToe(Collection<String> sleutels) {
        jdbc.sql("insert into aanmeldtermijn_verlopen select unnest(:sleutels::text[]) on conflict do nothing")
                .param("sleutels", sleutels.toArray(String[]::new))
                .update();
    }

    /** Takes some out; those that another transaction has in hand are left to it. */
    public List<String> neem(int hoogstens) {
        return jdbc.sql("""
                        delete from aanmeldtermijn_verlopen where sleutel in (
                            select sleutel from aanmeldtermijn_verlopen order by sleutel limit :hoogstens for update skip locked)
                        returning sleutel
                        """).param("hoogstens", hoogstens).query(String.class).list();
    }
}
