package nl.jeugdpoort.register.opslag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import nl.jeugdpoort.register.Declaratie;
import nl.jeugdpoort.register.Geplaatst;
import nl.jeugdpoort.register.MetReferentie;
import nl.jeugdpoort.register.Registerbericht;
import nl.jeugdpoort.register.Toewijzing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps two transactions from giving out the same number at the same time, where the order per pair of parties does not: a
 * toewijzingnummer is unique for a gemeente, the numbers of an aanbieder are unique over all gemeenten. Locks are taken in one order.
 */
@Component
public class Sloten {

    private static final int NUMMER = 7101;
    private static final int AANBIEDER = 7102;
    private static final int ALLES = 7103;

    /** The database has room for some thousands of locks; who needs more locks everybody out. */
    private static final int HOOGSTENS = 1000;

    private final JdbcClient jdbc;

    Sloten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until this transaction alone can give out the numbers of these messages. */
    public void neem(Collection<Registerbericht> berichten) {
        Integer[] nummers = nummers(berichten);
        Integer[] aanbieders = aanbieders(berichten);
        if (nummers.length > 0 || aanbieders.length > 0) {
            boolean allen = nummers.length > HOOGSTENS;
            jdbc.sql("""
                            select case when :allen then pg_advisory_xact_lock(:alles, 0)::text
                                        else pg_advisory_xact_lock_shared(:alles, 0)::text end
                            union all
                            select pg_advisory_xact_lock(soort, sleutel)::text
                            from unnest(:soorten::integer[], :sleutels::integer[]) as s (soort, sleutel)
                            """)
                    .param("allen", allen)
                    .param("alles", ALLES)
                    .param("soorten", soorten(allen ? 0 : nummers.length, aanbieders.length))
                    .param("sleutels", allen ? aanbieders : samen(nummers, aanbieders))
                    .query((rs, n) -> 1)
                    .list();
        }
    }

    private static Integer[] nummers(Collection<Registerbericht> berichten) {
        TreeSet<Integer> sleutels = new TreeSet<>();
        for (Registerbericht bericht : berichten) {
            String gemeente = bericht.partijen().gemeente();
            bericht.alle(Toewijzing.class).forEach(t -> sleutels.add(Objects.hash(gemeente, t.nummer())));
        }
        return sleutels.toArray(Integer[]::new);
    }

    private static Integer[] aanbieders(Collection<Registerbericht> berichten) {
        TreeSet<Integer> sleutels = new TreeSet<>();
        berichten.stream()
                .filter(b -> b.klassen().stream().map(Geplaatst::inhoud).anyMatch(Sloten::geeftNummersUit))
                .forEach(b -> sleutels.add(b.partijen().aanbieder().hashCode()));
        return sleutels.toArray(Integer[]::new);
    }

    private static boolean geeftNummersUit(Object inhoud) {
        return inhoud instanceof MetReferentie || inhoud instanceof Declaratie;
    }

    private static Integer[] soorten(int nummers, int aanbieders) {
        Integer[] soorten = new Integer[nummers + aanbieders];
        Arrays.fill(soorten, 0, nummers, NUMMER);
        Arrays.fill(soorten, nummers, soorten.length, AANBIEDER);
        return soorten;
    }

    private static Integer[] samen(Integer[] eerst, Integer[] dan) {
        List<Integer> alle = new ArrayList<>(Arrays.asList(eerst));
        alle.addAll(Arrays.asList(dan));
        return alle.toArray(Integer[]::new);
    }
}
