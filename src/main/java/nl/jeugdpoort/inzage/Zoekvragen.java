package nl.jeugdpoort.inzage;

import java.util.List;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The searches that people keep, each for himself. */
@Repository
public class Zoekvragen {

    /** So many may somebody keep. */
    public static final int HOOGSTENS = 20;

    private final JdbcClient jdbc;

    Zoekvragen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of one person, by name. */
    public List<Zoekvraag> van(Aanroeper wie) {
        return jdbc.sql("select naam, vraag from zoekvraag where wie = :wie order by lower(naam), naam")
                .param("wie", wie.naam())
                .query(Zoekvraag.class)
                .list();
    }

    /**
     * Keeps a search, in place of the one of the same name.
     *
     * @return whether it is kept: not when there are {@link #HOOGSTENS} others
     */
    @Transactional
    public boolean bewaar(Aanroeper wie, Zoekvraag vraag) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('zoekvraag ' || :wie))::text")
                .param("wie", wie.naam())
                .query(String.class)
                .single();
        return jdbc.sql("""
                        insert into zoekvraag (wie, naam, vraag)
                        select :wie, :naam, :vraag
                        where (select count(*) from zoekvraag where wie = :wie and naam <> :naam) < :hoogstens
                        on conflict (wie, naam) do update set vraag = excluded.vraag, bewaard_op = now()
                        """)
                        .param("wie", wie.naam())
                        .param("naam", vraag.naam())
                        .param("vraag", vraag.vraag())
                        .param("hoogstens", HOOGSTENS)
                        .update()
                == 1;
    }

    public void verwijder(Aanroeper wie, String naam) {
        jdbc.sql("delete from zoekvraag where wie = :wie and naam = :naam")
                .param("wie", wie.naam())
                .param("naam", naam)
                .update();
    }
}
